package puebla.narrative;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import puebla.narrative.TemplateReader.Segment;

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
        return of(TemplateReader.read(pattern), locale);
    }

    private static MessageTemplate of(List<Segment> segments, ULocale locale) {
        var parts = new ArrayList<Part>();
        for (Segment segment : segments) {
            parts.add(switch (segment) {
                case Segment.Plain plain -> new Part.Plain(
                        new MessageFormat(plain.message().getPatternString(), locale), names(plain.message()));
                case Segment.Choice choice ->
                        new Part.Choice(choice.options().stream().map(option -> of(option, locale)).toList());
            });
        }
        return new MessageTemplate(parts);
    }

    private static Set<String> names(MessagePattern message) {
        var names = new TreeSet<String>();
        for (int i = 0; i < message.countParts(); i++) {
            if (message.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(message.getSubstring(message.getPart(i)));
            }
        }
        return names;
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
}
