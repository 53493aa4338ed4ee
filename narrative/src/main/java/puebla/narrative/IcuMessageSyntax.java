package puebla.narrative;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import puebla.narrative.TemplateReader.Segment;
import puebla.scenario.catalog.MessageSyntax;

/**
 * The syntax that the narrative requires of the texts: ICU messages with optional parts in square brackets. One text is
 * a regular expression. Names, which the narrative inserts unchanged, follow the same syntax, so that no brace is
 * printed.
 */
public final class IcuMessageSyntax implements MessageSyntax {
    /** The types that {@link com.ibm.icu.text.MessageFormat} documents, besides those with forms. */
    private static final List<String> TYPES = List.of("number", "date", "time", "spellout", "ordinal", "duration");
    private static final Pattern FORM = Pattern.compile("(?:" + TemplateReader.FORMS + ")(\\p{Lu})(\\p{L}*)");

    @Override
    public Result parse(String path, String text) {
        try {
            if (path.equals(NameForms.VOWEL)) {
                Pattern.compile(text);
                return new Result.Valid(Set.of(), "");
            }
            var arguments = new TreeSet<String>();
            var words = new StringBuilder();
            collect(TemplateReader.read(text), arguments, words);
            return new Result.Valid(arguments, words.toString());
        } catch (PatternSyntaxException wrong) {
            return new Result.Invalid(wrong.getDescription().toLowerCase(Locale.ROOT), "write a regular expression.");
        } catch (InvalidTemplateException wrong) {
            return new Result.Invalid(String.valueOf(wrong.getMessage()), wrong.fix());
        }
    }

    private static void collect(List<Segment> segments, Set<String> arguments, StringBuilder words) {
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Plain plain -> collect(plain.message(), arguments, words);
                case Segment.Choice choice -> choice.options().forEach(option -> collect(option, arguments, words));
            }
        }
    }

    private static void collect(MessagePattern message, Set<String> arguments, StringBuilder words) {
        boolean literal = false;
        int from = 0;
        for (int i = 0; i < message.countParts(); i++) {
            Part part = message.getPart(i);
            if (literal) {
                words.append(message.getPatternString(), from, part.getIndex());
            }
            if (part.getType() == Part.Type.ARG_NAME) {
                arguments.add(withoutForm(message.getSubstring(part)));
            } else if (part.getType() == Part.Type.ARG_TYPE) {
                checkType(message.getSubstring(message.getPart(i - 1)), message.getSubstring(part));
            }
            // After these parts the text of a message goes on; after the others, the syntax of an argument.
            literal = switch (part.getType()) {
                case MSG_START, ARG_LIMIT, SKIP_SYNTAX, INSERT_CHAR, REPLACE_NUMBER -> true;
                default -> false;
            };
            from = part.getLimit();
        }
    }

    /** Returns the name of an argument without its form: place for ofPlace. */
    private static String withoutForm(String name) {
        var form = FORM.matcher(name);
        return form.matches() ? form.group(1).toLowerCase(Locale.ROOT) + form.group(2) : name;
    }

    private static void checkType(String name, String type) {
        if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
            throw new InvalidTemplateException("unknown type '" + type + "' of {" + name + "}",
                    "write one of " + String.join(", ", TYPES) + ", plural, select, selectordinal.");
        }
    }
}
