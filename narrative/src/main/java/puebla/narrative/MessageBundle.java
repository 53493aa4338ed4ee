package puebla.narrative;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import puebla.scenario.catalog.Language;
import puebla.scenario.catalog.ScenarioMetadata;

/**
 * The texts of one language, by key. A text of the main language of the scenario, with its formats, stands in for a
 * missing one. English dates are British. Arabic always uses Arabic-Indic digits: they are the
 * default of its locale and of most of its readers, and they need no marks inside a right-to-left line.
 */
final class MessageBundle {
    private final Language language;
    private final Map<String, String> texts;
    private final ULocale locale;
    private final Map<String, MessageTemplate> templates = new HashMap<>();
    /** The texts of the main language; null in its own texts. */
    private final @Nullable MessageBundle main;

    MessageBundle(ScenarioMetadata metadata, Language language) {
        this.language = language;
        texts = metadata.messages().of(language);
        Language of = metadata.messages().main();
        main = language == of ? null : new MessageBundle(metadata, of);
        locale = switch (language) {
            case EN -> ULocale.UK;
            case AR -> ULocale.forLanguageTag("ar-u-nu-arab");
            default -> ULocale.forLanguageTag(language.id());
        };
    }

    Language language() {
        return language;
    }

    ULocale locale() {
        return locale;
    }

    Locale javaLocale() {
        return locale.toLocale();
    }

    boolean has(String key) {
        return texts.containsKey(key) || (main != null && main.has(key));
    }

    /**
     * Returns the pattern of a key.
     *
     * @throws MissingTextException
     *             when the scenario has no such text, or its pattern is invalid
     */
    MessageTemplate template(String key) {
        if (main != null && !texts.containsKey(key)) {
            return main.template(key);
        }
        return templates.computeIfAbsent(key, k -> {
            try {
                return MessageTemplate.of(text(k), locale);
            } catch (IllegalArgumentException wrong) {
                throw new MissingTextException(language, k, wrong);
            }
        });
    }

    /**
     * Returns the text of a key.
     *
     * @throws MissingTextException
     *             when the scenario has no such text
     */
    String text(String key) {
        String text = texts.get(key);
        if (text == null && main != null) {
            return main.text(key);
        }
        if (text == null) {
            throw new MissingTextException(language, key);
        }
        return text;
    }

    String say(String key, Arguments arguments) {
        return template(key).with(arguments);
    }

    /** Returns the keys {@code prefix.a}, {@code prefix.b}, … up to the first letter without a text. */
    List<String> variants(String prefix) {
        var keys = new ArrayList<String>();
        for (char letter = 'a'; letter <= 'z' && has(prefix + "." + letter); letter++) {
            keys.add(prefix + "." + letter);
        }
        return keys;
    }

    /** Returns "a, b and c". */
    String list(List<String> items) {
        return ListFormatter.getInstance(locale).format(items);
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Returns a name with its digits replaced by those of the language. */
    String ownDigits(String name) {
        var own = new StringBuilder();
        name.chars().forEach(c -> own.append(c >= '0' && c <= '9' ? digits(c - '0') : String.valueOf((char) c)));
        return own.toString();
    }

    /** Returns the digits of a number without grouping, as for a year or a seed. */
    String digits(long number) {
        var format = NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(false);
        return format.format(number);
    }
}
