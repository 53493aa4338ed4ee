package puebla.cli;

import picocli.CommandLine.ITypeConverter;
import puebla.scenario.book.Language;
import puebla.scenario.problem.Nearest;

/** Converts the id of a language. */
final class LanguageOption implements ITypeConverter<Language> {
    @Override
    public Language convert(String text) {
        return Language.of(text).orElseThrow(() -> new Mistake(
                "invalid value for --lang: '" + text + "' (expected " + String.join(", ", Language.ids()) + ")",
                Nearest.advice(text, Language.ids(), "write one of " + String.join(", ", Language.ids()) + ".")));
    }
}
