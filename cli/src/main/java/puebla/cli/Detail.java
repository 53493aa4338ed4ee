package puebla.cli;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import puebla.scenario.problem.Nearest;

/** How much of a war is told. */
enum Detail {
    /** The main events. */
    MAIN,
    /** Every event. */
    ALL;

    /** As a person writes it. Not a boolean: of those, the parser hears nothing but "true" and "false". */
    static final class Written implements ITypeConverter<Detail> {
        private static final List<String> WORDS = List.of("main", "all");

        @Override
        public Detail convert(String text) {
            if (!WORDS.contains(text)) {
                throw new Mistake("--detail " + text + " is no degree of detail",
                        Nearest.advice(text, WORDS, "write main or all."));
            }
            return text.equals("all") ? ALL : MAIN;
        }
    }
}
