package puebla.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** The events that a narrative covers. */
enum NarrativeDetail {
    /** The main events. */
    MAIN,
    /** Every event. */
    ALL;

    /** Converts the option's value. Picocli's own converter would accept only the names of the constants. */
    static final class Written implements ITypeConverter<NarrativeDetail> {
        private static final List<String> WORDS = List.of("main", "all");

        @Override
        public NarrativeDetail convert(String text) {
            if (!WORDS.contains(text)) {
                throw UsageException.invalid("--detail", text, "main or all",
                        UsageException.nearest(text, WORDS, "write main or all."));
            }
            return text.equals("all") ? ALL : MAIN;
        }
    }
}
