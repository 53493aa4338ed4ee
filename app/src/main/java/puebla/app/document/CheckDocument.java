package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import puebla.scenario.Loading;
import puebla.scenario.diagnostic.Diagnostic;
import puebla.scenario.diagnostic.MissingTranslation;

/**
 * Document of the problems of a scenario.
 *
 * @param scenario
 *            name of the scenario's folder
 * @param sound
 *            whether there are no problems
 * @param problems
 *            the problems, by file, line and column
 * @param untranslated
 *            the names and texts that a language of a valid scenario lacks, by language; absent if there are none
 */
public record CheckDocument(String scenario, boolean sound, List<Problem> problems,
        @JsonInclude(NON_EMPTY) List<Untranslated> untranslated) {
    /**
     * One problem.
     *
     * @param file
     *            name of the file
     * @param line
     *            line number from 1; 0 if the problem concerns a whole file
     * @param column
     *            column number from 1; 0 if the problem concerns a whole file
     * @param wrong
     *            description of the problem, with the invalid value
     * @param fix
     *            instruction that corrects the problem
     */
    public record Problem(String file, int line, int column, String wrong, String fix) {
        private static Problem of(Diagnostic diagnostic) {
            return new Problem(diagnostic.file(), diagnostic.line(), diagnostic.column(), diagnostic.wrong(),
                    diagnostic.fix());
        }
    }

    /**
     * The names and texts that one language lacks.
     *
     * @param lang
     *            id of the language
     * @param missing
     *            the names and texts
     */
    public record Untranslated(String lang, List<MissingText> missing) {}

    /**
     * A name or text without a translation.
     *
     * @param file
     *            name of the file
     * @param line
     *            line number of the name from 1; 0 for a text, which has no line
     * @param column
     *            column number of the name from 1; 0 for a text
     * @param text
     *            description of the name, or path of the text
     */
    public record MissingText(String file, int line, int column, String text) {
        private static MissingText of(MissingTranslation missing) {
            var location = missing.location();
            return new MissingText(location.file(), location.line(), location.column(), missing.text());
        }
    }

    public static CheckDocument of(String scenario, Loading loading) {
        return switch (loading) {
            case Loading.Loaded loaded -> new CheckDocument(scenario, true, List.of(), untranslated(loaded));
            case Loading.Invalid invalid -> new CheckDocument(scenario, false,
                    invalid.diagnostics().stream().map(Problem::of).toList(), List.of());
        };
    }

    /** Returns the names and texts that each language of a scenario lacks. */
    public static List<Untranslated> untranslated(Loading.Loaded loaded) {
        return loaded.metadata().info().languages().all().stream()
                .map(language -> new Untranslated(language.id(),
                        loaded.untranslated().stream().filter(missing -> missing.language() == language)
                                .map(MissingText::of).toList()))
                .filter(of -> !of.missing().isEmpty()).toList();
    }
}
