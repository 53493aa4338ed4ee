package puebla.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import puebla.app.document.CheckDocument.Untranslated;
import puebla.scenario.catalog.Language;

/** The work list of a translator: the names and texts that a language of a valid scenario lacks. */
final class TranslationWork {
    private static final int SHOWN = 10;

    private TranslationWork() {}

    /**
     * Prints the number and the first of the missing translations of each language.
     *
     * @param folder
     *            folder of the scenario
     * @param main
     *            language that stands in for a missing translation
     */
    static void print(PrintWriter out, Path folder, List<Untranslated> untranslated, Language main) {
        for (var of : untranslated) {
            String language = Language.of(of.lang()).orElse(main).english();
            out.println("missing translations into " + language + " (" + of.lang() + "): "
                    + Formats.whole(of.missing().size()) + "; these texts are shown in " + main.english() + ".");
            of.missing().stream().limit(SHOWN).forEach(text -> out.println("  " + folder.resolve(text.file())
                    + (text.line() == 0 ? "" : ":" + text.line() + ":" + text.column()) + ": " + text.text()));
            if (of.missing().size() > SHOWN) {
                out.println("  and " + Formats.whole(of.missing().size() - SHOWN) + " more (--json lists all)");
            }
        }
    }
}
