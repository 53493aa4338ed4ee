package puebla.cli;

import picocli.CommandLine.ITypeConverter;
import puebla.scenario.book.Language;
import puebla.scenario.problem.Nearest;

/** A language by its id. */
final class LanguageOption implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
        return Language.of(text).orElseThrow(() -> new Mistake("--lang " + text + " is no language of this program",
                Nearest.advice(text, Language.ids(), "write one of " + String.join(", ", Language.ids()) + ".")));
    }
}
