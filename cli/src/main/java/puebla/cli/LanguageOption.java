package puebla.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import puebla.scenario.catalog.Language;

/** Converts the id of a language. For a name or a code of a known language, the error suggests its id. */
final class LanguageOption implements ITypeConverter<Language> {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    /** Ends the language in a code with a region or an encoding, such as {@code es-MX} or {@code es_ES.UTF-8}. */
    private static final Pattern CODE_END = Pattern.compile("[-_.@]");

    @Override
    public Language convert(String text) {
        return Language.of(text).orElseThrow(() -> UsageException.invalid("--lang", text,
                String.join(", ", Language.ids()),
                named(text).map(language -> "Maybe you meant " + language.id() + ".").orElseGet(() -> UsageException
                        .nearest(text, Language.ids(), "write one of " + String.join(", ", Language.ids()) + "."))));
    }

    /** Returns the language that a text names: by its name in any of the six languages, or by a longer code. */
    static Optional<Language> named(String text) {
        String name = plain(text);
        return Arrays.stream(Language.values()).filter(language -> hasName(language, name)).findFirst();
    }

    private static boolean hasName(Language language, String name) {
        var locale = Locale.forLanguageTag(language.id());
        String code = CODE_END.split(name, 2)[0];
        return code.equals(language.id()) || code.equals(locale.getISO3Language())
                || Arrays.stream(Language.values()).map(in -> Locale.forLanguageTag(in.id()))
                        .anyMatch(in -> plain(locale.getDisplayLanguage(in)).equals(name));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
