package puebla.kernel.state;

import java.util.Arrays;

/** Set of small non-negative integers, such as slots of forces: one bit each, listed in ascending order. */
public final class FixedBitSet implements Stateful {
    /** A word has 2^6 bits. */
    private static final int WORD = 6;

    private final long[] words;

    /**
     * Creates an empty set.
     *
     * @param size
     *            one above the largest number, a multiple of 64
     */
    FixedBitSet(int size) {
        words = new long[size >> WORD];
    }

    /**
     * Adds a number to the set, or removes it.
     *
     * @param in
     *            true to add, false to remove
     */
    void set(int number, boolean in) {
        long bit = 1L << number;
        int word = number >> WORD;
        words[word] = in ? words[word] | bit : words[word] & ~bit;
    }

    /**
     * Overwrites this set with the numbers of another set from a number on, which becomes 0 here.
     *
     * @param from
     *            a multiple of 64
     */
    void copyFrom(FixedBitSet others, int from) {
        System.arraycopy(others.words, from >> WORD, words, 0, words.length);
    }

    boolean contains(int number) {
        return (words[number >> WORD] >>> number & 1) != 0;
    }

    @Override
    public void visit(StateVisitor visitor) {
        visitor.visit(words);
    }

    /** Writes the numbers of the set into an array, in order. Returns how many there are. */
    int list(int[] into) {
        int length = 0;
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                into[length++] = (word << WORD) + Long.numberOfTrailingZeros(left);
            }
        }
        return length;
    }

    /** Returns the first number of the set from a number on; −1 when there is none. */
    public int next(int from) {
        return next(from, words.length << WORD);
    }

    /**
     * Returns the first number of the set from a number on and below an end; −1 when there is none.
     *
     * @param end
     *            a multiple of 64
     */
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

    /** Returns how many numbers are in the set. */
    int size() {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    /** Removes all numbers. */
    void clear() {
        Arrays.fill(words, 0);
    }
}
