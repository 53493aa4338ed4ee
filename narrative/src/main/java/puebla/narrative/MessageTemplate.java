package puebla.narrative;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A pattern of {@code texts/}: an ICU message with named arguments, in which square brackets enclose optional parts.
 *
 * <pre>
 *   {troops} land[ {men} strong] {inPlace}.        the bracket is omitted when the number of men is unknown
 *   [{leader} leads {men}|{leader}|an army] …      the first alternative with only known arguments, else the last
 *   le gouvernement of{actor}                      another form of an argument: of, in, to, from or whom
 * </pre>
 *
 * Brackets can be nested in brackets, but not in braces. An apostrophe is literal; no character needs quoting. A phrase
 * has no state of its own, but its formatter is not thread-safe.
 */
final class MessageTemplate {
    private static final Pattern FORM = Pattern.compile("(?<!\\p{L})(of|in|to|from|whom)\\{(\\p{L})(\\p{L}*)}");

    private sealed interface Part {
        /** A message without brackets, and the arguments that it uses. */
        record Plain(MessageFormat message, Set<String> arguments) implements Part {}

        /** A bracket with its alternatives. */
        record Choice(List<MessageTemplate> options) implements Part {
            Optional<MessageTemplate> of(Arguments arguments) {
                var known = options.stream().filter(option -> option.known(arguments)).findFirst();
                return options.size() == 1 ? known : known.or(() -> Optional.of(options.getLast()));
            }
        }
    }

    private final List<Part> parts;

    private MessageTemplate(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException
     *             when brackets or braces do not match, or an argument is not named
     */
    static MessageTemplate of(String pattern, ULocale locale) {
        return new Reader(pattern, locale).options(false).getFirst();
    }

    /** Returns the text with its arguments. Outside brackets, an unknown argument is replaced by its placeholder. */
    String with(Arguments arguments) {
        var text = new StringBuilder();
        write(text, arguments, arguments.all());
        return Typography.spaces(text.toString());
    }

    /** Returns the names of all arguments that the phrase can use. */
    Set<String> arguments() {
        var names = new TreeSet<String>();
        for (var part : parts) {
            switch (part) {
                case Part.Plain plain -> names.addAll(plain.arguments());
                case Part.Choice choice -> choice.options().forEach(option -> names.addAll(option.arguments()));
            }
        }
        return names;
    }

    private void write(StringBuilder text, Arguments arguments, Map<String, Object> values) {
        for (var part : parts) {
            switch (part) {
                case Part.Plain plain -> text.append(plain.message().format(values));
                case Part.Choice choice ->
                        choice.of(arguments).ifPresent(option -> option.write(text, arguments, values));
            }
        }
    }

    private boolean known(Arguments arguments) {
        for (var part : parts) {
            if (part instanceof Part.Plain plain && !arguments.know(plain.arguments())) {
                return false;
            }
        }
        return true;
    }

    /** A parser that reads a pattern from left to right. */
    private static final class Reader {
        private final String text;
        private final ULocale locale;
        private int at;

        Reader(String text, ULocale locale) {
            this.text = text;
            this.locale = locale;
        }

        List<MessageTemplate> options(boolean inBrackets) {
            var options = new ArrayList<MessageTemplate>();
            var parts = new ArrayList<Part>();
            var plain = new StringBuilder();
            int braces = 0;
            while (at < text.length()) {
                char c = text.charAt(at++);
                braces += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (c == '[' && braces == 0) {
                    add(parts, plain);
                    parts.add(new Part.Choice(options(true)));
                } else if (c == ']' && braces == 0 && inBrackets) {
                    add(parts, plain);
                    options.add(new MessageTemplate(parts));
                    return options;
                } else if (c == '|' && braces == 0 && inBrackets) {
                    add(parts, plain);
                    options.add(new MessageTemplate(parts));
                    parts = new ArrayList<>();
                } else if (c == '[' || c == ']') {
                    throw new IllegalArgumentException(
                            "unexpected bracket at character " + at + " of \"" + text + "\"");
                } else {
                    plain.append(c);
                }
            }
            if (inBrackets) {
                throw new IllegalArgumentException("unclosed bracket in \"" + text + "\"");
            }
            add(parts, plain);
            options.add(new MessageTemplate(parts));
            return options;
        }

        private void add(List<Part> parts, StringBuilder plain) {
            if (plain.isEmpty()) {
                return;
            }
            String pattern = FORM.matcher(plain.toString().replace("'", "''"))
                    .replaceAll(
                            form -> "{" + form.group(1) + form.group(2).toUpperCase(Locale.ROOT) + form.group(3) + "}");
            var names = new TreeSet<String>();
            var message = new MessagePattern(pattern);
            for (int i = 0; i < message.countParts(); i++) {
                var part = message.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                    names.add(message.getSubstring(part));
                } else if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                    throw new IllegalArgumentException(
                            "invalid argument (expected a name, not a number) in \"" + pattern + "\"");
                }
            }
            parts.add(new Part.Plain(new MessageFormat(pattern, locale), names));
            plain.setLength(0);
        }
    }
}
