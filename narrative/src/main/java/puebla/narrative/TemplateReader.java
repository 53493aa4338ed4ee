package puebla.narrative;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits a pattern of the texts at its square brackets, and parses the parts between them with ICU. See
 * {@link MessageTemplate} for the syntax.
 */
final class TemplateReader {
    /** Forms of an argument, as in {@code of{place}}. */
    static final String FORMS = "of|in|to|from|whom";
    private static final List<String> OPENINGS = Stream.of(FORMS.split("\\|")).map(form -> form + "{").toList();
    private static final Pattern FORM = Pattern.compile("(?<!\\p{L})(" + FORMS + ")\\{(\\p{L})(\\p{L}*)}");

    /** Brackets inside one another. A deeper pattern is a mistake, and could exhaust the stack. */
    private static final int MOST_NESTED = 8;

    /** A part of a pattern. */
    sealed interface Segment {
        /** An ICU message without brackets. */
        record Plain(MessagePattern message) implements Segment {}

        /** A bracket with its alternatives. */
        record Choice(List<List<Segment>> options) implements Segment {}
    }

    private final String text;
    private int at;
    private int depth;

    private TemplateReader(String text) {
        this.text = text;
    }

    /**
     * Parses a pattern.
     *
     * @throws InvalidTemplateException
     *             when brackets or braces do not match, or an argument is not named
     */
    static List<Segment> read(String pattern) {
        return new TemplateReader(pattern).options().getFirst();
    }

    private List<List<Segment>> options() {
        var options = new ArrayList<List<Segment>>();
        var segments = new ArrayList<Segment>();
        var plain = new StringBuilder();
        int braces = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (braces < 0) {
                throw new InvalidTemplateException("a closing brace without an opening one",
                        "remove it, or open a brace before it.");
            }
            if (c == '[' && braces == 0) {
                add(segments, plain);
                segments.add(choice());
            } else if (c == ']' && braces == 0 && depth > 0) {
                add(segments, plain);
                options.add(segments);
                return options;
            } else if (c == '|' && braces == 0 && depth > 0) {
                add(segments, plain);
                options.add(segments);
                segments = new ArrayList<>();
            } else if (c == '[' || c == ']') {
                throw new InvalidTemplateException("unexpected bracket at character " + at,
                        "close every brace before a bracket, and every bracket once.");
            } else {
                plain.append(c);
            }
        }
        if (depth > 0) {
            throw new InvalidTemplateException("unclosed bracket", "close every open bracket.");
        }
        add(segments, plain);
        options.add(segments);
        return options;
    }

    private Segment choice() {
        if (depth == MOST_NESTED) {
            throw new InvalidTemplateException("invalid nesting of brackets (expected at most " + MOST_NESTED + ")",
                    "write the parts one after another.");
        }
        depth++;
        var choice = new Segment.Choice(options());
        depth--;
        return choice;
    }

    private static void add(List<Segment> segments, StringBuilder plain) {
        if (!plain.isEmpty()) {
            segments.add(new Segment.Plain(message(plain.toString())));
            plain.setLength(0);
        }
    }

    private static String withForms(String pattern) {
        // most patterns have no form, and the search for one takes longer than the rest of a check
        return OPENINGS.stream().noneMatch(pattern::contains) ? pattern
                : FORM.matcher(pattern).replaceAll(
                        form -> "{" + form.group(1) + form.group(2).toUpperCase(Locale.ROOT) + form.group(3) + "}");
    }

    /** Parses a message. An apostrophe is literal, and a form before a brace becomes a part of the name. */
    private static MessagePattern message(String plain) {
        String pattern = withForms(plain.replace("'", "''"));
        MessagePattern message;
        try {
            message = new MessagePattern(pattern);
        } catch (IllegalArgumentException | IndexOutOfBoundsException invalid) {
            throw InvalidTemplateException.of(invalid);
        }
        for (int i = 0; i < message.countParts(); i++) {
            if (message.getPartType(i) == Part.Type.ARG_NUMBER) {
                throw new InvalidTemplateException("invalid placeholder {" + message.getSubstring(message.getPart(i))
                        + "} (expected a name, not a number)", "write a name, such as {place}.");
            }
        }
        return message;
    }
}
