package puebla.scenario.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Suggests the valid words nearest to an invalid one, by edit distance with swaps of adjacent letters. A word for yes
 * or no is answered with a valid word of the same meaning. The opposite of a word is never suggested ({@link
 * Opposites}).
 */
public final class Suggestions {
    private static final int SUGGESTIONS = 3;
    private static final int FEW = 12;
    /** Length beyond which a word has no near words [characters]: the time grows with its square. */
    private static final int LONGEST = 200;
    private static final Set<String> YES = Set.of("yes", "y", "true", "t", "on", "1", "enabled", "enable", "always");
    private static final Set<String> NO =
            Set.of("no", "n", "false", "f", "off", "0", "disabled", "disable", "none", "never", "null", "without");

    private Suggestions() {}

    /** Returns up to three likely words, best first, or an empty list if no word is near. */
    public static List<String> to(String wrong, Collection<String> right) {
        record Near(String word, int distance) {}
        List<String> same = ofSameMeaning(wrong, right);
        if (!same.isEmpty()) {
            return same;
        }
        var near = new ArrayList<Near>();
        for (String word : right) {
            if (wrong.length() > LONGEST || word.length() > LONGEST || opposite(wrong, word)) {
                continue;
            }
            int length = Math.max(wrong.length(), word.length());
            int allowed = length <= 3 ? 1 : Math.max(2, length / 3);
            int distance = distance(wrong, word, allowed);
            if (distance <= allowed) {
                near.add(new Near(word, distance));
            } else if (wrong.length() >= 4 && (word.contains(wrong) || (wrong.contains(word) && word.length() >= 4))) {
                near.add(new Near(word, allowed + 1));
            }
        }
        near.removeIf(one -> Opposites.are(wrong, one.word()));
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::word));
        boolean both = near.stream().map(Near::word).anyMatch(YES::contains)
                && near.stream().map(Near::word).anyMatch(NO::contains);
        if (both) {
            return List.of(); // one of them would be the opposite of what is meant
        }
        int good = near.isEmpty() ? 0 : near.getFirst().distance() + 1;
        return near.stream().filter(one -> one.distance() <= good).map(Near::word).distinct().limit(SUGGESTIONS)
                .toList();
    }

    /** Returns the valid words that mean yes, if the invalid word does, or no, if it means no. */
    public static List<String> ofSameMeaning(String wrong, Collection<String> right) {
        String lower = wrong.toLowerCase(Locale.ROOT);
        Set<String> meaning = YES.contains(lower) ? YES : NO.contains(lower) ? NO : Set.of();
        return right.stream().filter(meaning::contains).distinct().limit(SUGGESTIONS).toList();
    }

    private static boolean opposite(String wrong, String word) {
        String lower = wrong.toLowerCase(Locale.ROOT);
        return (YES.contains(lower) && NO.contains(word)) || (NO.contains(lower) && YES.contains(word));
    }

    /**
     * Returns the fix for an invalid word.
     *
     * @param wrong
     *            the invalid word
     * @param right
     *            the valid words
     * @param elsewhere
     *            the fix if no valid word is near and there are more than 12
     * @return the near words; otherwise all valid words, if there are at most 12; otherwise {@code elsewhere}
     */
    public static String advice(String wrong, Collection<String> right, String elsewhere) {
        List<String> near = to(wrong, right);
        if (!near.isEmpty() && !ofSameMeaning(wrong, right).isEmpty()) {
            return "write " + orList(near) + ".";
        }
        if (!near.isEmpty()) {
            return "Maybe you meant " + orList(near) + ".";
        }
        if (!right.isEmpty() && right.size() <= FEW) {
            return "write " + (right.size() == 1 ? "" : "one of ") + String.join(", ", right) + ".";
        }
        return elsewhere;
    }

    /** Joins words as {@code a}, {@code a or b} or {@code a, b or c}. */
    public static String orList(List<String> words) {
        if (words.size() == 1) {
            return words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    /** Returns the optimal string alignment distance, or {@code cap + 1} if it exceeds {@code cap}. */
    static int distance(String a, String b, int cap) {
        if (Math.abs(a.length() - b.length()) > cap) {
            return cap + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(last[j - 1] + change, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return Math.min(last[b.length()], cap + 1);
    }
}
