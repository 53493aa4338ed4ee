package puebla.lab.telling;

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
 * A pattern of {@code texts/}: an ICU message with named arguments, and square brackets round what may be missing.
 *
 * <pre>
 *   {troops} land[ {men} strong] {inPlace}.        the bracket vanishes when nobody counted the men
 *   [{leader} leads {men}|{leader}|an army] …      the first alternative whose arguments are all known, else the last
 *   le gouvernement of{actor}                      an argument in another of its forms: of in to from whom
 * </pre>
 *
 * Brackets may stand inside brackets, not inside braces. An apostrophe is an apostrophe; nothing needs quoting.
 * A phrase remembers nothing, but its formatter is not for several threads at once.
 */
final class Phrase {
    private static final Pattern FORM = Pattern.compile("(?<!\\p{L})(of|in|to|from|whom)\\{(\\p{L})(\\p{L}*)}");

    private sealed interface Part {
        /** A message without brackets and the arguments that it speaks of. */
        record Plain(MessageFormat message, Set<String> arguments) implements Part {}

        /** A bracket with its alternatives. */
        record Choice(List<Phrase> options) implements Part {
            Optional<Phrase> of(Arguments arguments) {
                var known = options.stream().filter(option -> option.known(arguments)).findFirst();
                return options.size() == 1 ? known : known.or(() -> Optional.of(options.getLast()));
            }
        }
    }

    private final List<Part> parts;

    private Phrase(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** @throws IllegalArgumentException when brackets or braces do not match */
    static Phrase of(String pattern, ULocale locale) {
        return new Reader(pattern, locale).options(false).getFirst();
    }

    /** The text with its arguments; an argument outside brackets that nobody knows is worded as unknown. */
    String with(Arguments arguments) {
        var text = new StringBuilder();
        write(text, arguments, arguments.all());
        return Tidy.spaces(text.toString());
    }

    /** All arguments that it may speak of. */
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

    /** Reads a pattern from left to right. */
    private static final class Reader {
        private final String text;
        private final ULocale locale;
        private int at;

        Reader(String text, ULocale locale) {
            this.text = text;
            this.locale = locale;
        }

        List<Phrase> options(boolean inBrackets) {
            var options = new ArrayList<Phrase>();
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
                    options.add(new Phrase(parts));
                    return options;
                } else if (c == '|' && braces == 0 && inBrackets) {
                    add(parts, plain);
                    options.add(new Phrase(parts));
                    parts = new ArrayList<>();
                } else if (c == '[' || c == ']') {
                    throw new IllegalArgumentException(
                            "a bracket is out of place at character " + at + " of \"" + text + "\"");
                } else {
                    plain.append(c);
                }
            }
            if (inBrackets) {
                throw new IllegalArgumentException("a bracket is not closed in \"" + text + "\"");
            }
            add(parts, plain);
            options.add(new Phrase(parts));
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
                    throw new IllegalArgumentException("an argument is numbered, not named, in \"" + pattern + "\"");
                }
            }
            parts.add(new Part.Plain(new MessageFormat(pattern, locale), names));
            plain.setLength(0);
        }
    }
}
