package puebla.scenario.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Pairs of words with opposite meanings. A suggestion must not replace a word with its opposite. */
final class Opposites {
    private static final List<List<String>> PAIRS = List.of(List.of("on", "off"), List.of("yes", "no"),
            List.of("true", "false"), List.of("always", "never"), List.of("ever", "never"), List.of("all", "none"),
            List.of("min", "max"), List.of("minimum", "maximum"), List.of("least", "most"), List.of("more", "less"),
            List.of("low", "high"), List.of("lower", "higher"), List.of("lower", "upper"), List.of("up", "down"),
            List.of("north", "south"), List.of("northern", "southern"), List.of("east", "west"),
            List.of("eastern", "western"), List.of("left", "right"), List.of("first", "last"),
            List.of("before", "after"), List.of("from", "to"), List.of("begin", "end"), List.of("start", "end"),
            List.of("start", "stop"), List.of("won", "lost"), List.of("win", "lose"), List.of("gain", "loss"),
            List.of("gained", "lost"), List.of("import", "export"), List.of("include", "exclude"),
            List.of("with", "without"), List.of("enable", "disable"), List.of("enabled", "disabled"),
            List.of("open", "closed"), List.of("increase", "decrease"), List.of("rise", "fall"),
            List.of("positive", "negative"), List.of("plus", "minus"), List.of("internal", "external"),
            List.of("buy", "sell"), List.of("lend", "borrow"), List.of("attack", "defence"),
            List.of("attacker", "defender"), List.of("friend", "enemy"), List.of("day", "night"));
    private static final List<String> NEGATIONS = List.of("un", "non", "no", "not", "dis", "anti");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Opposites() {}

    /** Reports whether two words, or ids of several parts, differ only in a part that has the opposite meaning. */
    static boolean are(String one, String other) {
        List<String> some = parts(one);
        List<String> others = parts(other);
        if (some.size() != others.size()) {
            return haveNegation(some, others) || haveNegation(others, some);
        }
        int opposites = 0;
        for (int p = 0; p < some.size(); p++) {
            if (areParts(some.get(p), others.get(p))) {
                opposites++;
            } else if (!some.get(p).equals(others.get(p))) {
                return false;
            }
        }
        return opposites > 0;
    }

    private static List<String> parts(String id) {
        return List.of(BETWEEN_PARTS.split(id.toLowerCase(Locale.ROOT)));
    }

    /** Reports whether parts are those of another id and a negation, such as {@code no-siege} and {@code siege}. */
    private static boolean haveNegation(List<String> parts, List<String> positive) {
        var rest = new ArrayList<>(parts);
        return parts.stream().filter(NEGATIONS::contains).findFirst().filter(rest::remove).isPresent()
                && rest.equals(positive);
    }

    private static boolean areParts(String one, String other) {
        return PAIRS.contains(List.of(one, other)) || PAIRS.contains(List.of(other, one)) || isNegated(one, other)
                || isNegated(other, one);
    }

    /** Reports whether a word is another with a negation before it, such as {@code unfriendly}. */
    private static boolean isNegated(String word, String positive) {
        return NEGATIONS.stream().anyMatch(no -> word.equals(no + positive));
    }
}
