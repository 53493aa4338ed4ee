package puebla.kernel.campaign;

import java.util.Arrays;
import puebla.kernel.Archive;

/** A set of small whole numbers, such as slots of bodies of troops: a bit each, found in order. */
final class Slots implements Archive.Kept {
    /** 2^6 bits a word. */
    private static final int WORD = 6;

    private final long[] words;

    /**
     * Nobody yet.
     *
     * @param size
     *            one above the largest number, a multiple of 64
     */
    Slots(int size) {
        words = new long[size >> WORD];
    }

    /** From now on the number is in the set, or is not. */
    void put(int number, boolean in) {
        long bit = 1L << number;
        int word = number >> WORD;
        words[word] = in ? words[word] | bit : words[word] & ~bit;
    }

    /** The same numbers as another set has from one on, counted from there. */
    void take(Slots others, int from) {
        System.arraycopy(others.words, from >> WORD, words, 0, words.length);
    }

    boolean has(int number) {
        return (words[number >> WORD] >>> number & 1) != 0;
    }

    @Override
    public void pass(Archive archive) {
        archive.pass(words);
    }

    /** Writes the numbers of the set into an array, in order; returns how many there are. */
    int list(int[] into) {
        int length = 0;
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                into[length++] = (word << WORD) + Long.numberOfTrailingZeros(left);
            }
        }
        return length;
    }

    /** The first number of the set from one on; −1 when there is none. */
    int next(int from) {
        return next(from, words.length << WORD);
    }

    /** The first number of the set from one on that is below an end, a multiple of 64; −1 when there is none. */
    int next(int from, int end) {
        int word = from >> WORD;
        int last = end >> WORD;
        if (word >= last) {
            return -1;
        }
        long left = words[word] & -1L << from;
        while (left == 0) {
            if (++word == last) {
                return -1;
            }
            left = words[word];
        }
        return (word << WORD) + Long.numberOfTrailingZeros(left);
    }

    /** How many numbers are in the set. */
    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Nobody. */
    void clear() {
        Arrays.fill(words, 0);
    }
}
