package puebla.scenario.file;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parses the braces of an ICU message pattern, for example {@code {place}} or
 * {@code {men, plural, one {# man} other {# men}}}. An apostrophe before a brace quotes it.
 */
final class MessagePattern {
    private final String text;
    private final Set<String> arguments = new TreeSet<>();
    private int at;
    private String fault = "";

    private MessagePattern(String text) {
        this.text = text;
    }

    /** Returns the first error in the braces, if there is one. */
    static Optional<String> fault(String text) {
        MessagePattern pattern = parsed(text);
        return pattern.fault.isEmpty() ? Optional.empty() : Optional.of(pattern.fault);
    }

    /** Returns the names of the placeholders, in alphabetical order. */
    static Set<String> arguments(String text) {
        return parsed(text).arguments;
    }

    private static MessagePattern parsed(String text) {
        var pattern = new MessagePattern(text);
        pattern.message(0);
        if (pattern.fault.isEmpty() && pattern.at < text.length()) {
            pattern.fault = "a closing brace without an opening one";
        }
        return pattern;
    }

    /** Parses text up to its end or up to the brace that closes it. */
    private void message(int depth) {
        while (at < text.length() && fault.isEmpty()) {
            char c = text.charAt(at);
            if (c == '\'' && at + 1 < text.length() && (text.charAt(at + 1) == '{' || text.charAt(at + 1) == '}')) {
                int end = text.indexOf('\'', at + 1);
                at = end < 0 ? text.length() : end + 1;
            } else if (c == '{') {
                at++;
                argument(depth);
            } else if (c == '}') {
                return;
            } else {
                at++;
            }
        }
    }

    private void argument(int depth) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != '}' && text.charAt(end) != '{') {
            end++;
        }
        String name = text.substring(at, end).strip();
        if (end == text.length()) {
            fault = "the brace before '" + name + "' is not closed";
            return;
        }
        if (name.isEmpty() || text.charAt(end) == '{' || depth > 8) {
            fault = "a placeholder without a name";
            return;
        }
        arguments.add(name);
        at = end;
        while (at < text.length() && text.charAt(at) != '}' && fault.isEmpty()) {
            if (text.charAt(at) == '{') {
                at++;
                message(depth + 1);
                if (at >= text.length() && fault.isEmpty()) {
                    fault = "a plural or select form of {" + name + "} is not closed";
                    return;
                }
            }
            at++;
        }
        if (fault.isEmpty() && at >= text.length()) {
            fault = "the brace before '" + name + "' is not closed";
        }
        at++;
    }
}
