package puebla.kernel.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.commons.rng.core.source32.Philox4x32;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhiloxTest {
    private static final long ANNA = KeyedRandom.key("leader:anna");
    private final KeyedRandom random = new KeyedRandom(Generator.PHILOX, 42);

    /**
     * Known answers: the three lines "philox4x32 10" of tests/kat_vectors in Random123 1.14.0
     * (github.com/DEShawResearch/random123).
     */
    @ParameterizedTest
    @CsvSource({
            "00000000 00000000 00000000 00000000, 00000000 00000000, 6627e8d5 e169c58d bc57ac4c 9b00dbd8",
            "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, 408f276d 41c83b0e a20bc7c6 6d5451fd",
            "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, d16cfe09 94fdcceb 5001e420 24126ea1"})
    void philox_block_matches_the_published_answers(String counter, String key, String answer) {
        assertThat(Philox.block(pair(key, 0), pair(counter, 0), pair(counter, 2)))
                .isEqualTo(new Philox.Block(pair(answer, 0), pair(answer, 2)));
    }

    private static long pair(String words, int first) {
        String[] each = words.split(" ", -1);
        return Long.parseLong(each[first], 16) | Long.parseLong(each[first + 1], 16) << 32;
    }

    @Test
    void philox_block_agrees_with_another_implementation_for_many_keys_and_counters() {
        for (int n = 0; n < 20_000; n++) {
            long key = random.bits(TestDraws.NEWS, ANNA, n, 0);
            long low = n % 3 == 0 ? n : random.bits(TestDraws.NEWS, ANNA, n, 1);
            long high = n % 5 == 0 ? -1 : random.bits(TestDraws.NEWS, ANNA, n, 2);
            long before = low - 1; // the other implementation increments before it draws
            long carried = low == 0 ? high - 1 : high;
            var other = new Philox4x32(new int[]{(int) key, (int) (key >>> 32), (int) before, (int) (before >>> 32),
                    (int) carried, (int) (carried >>> 32)});
            long otherLow = Integer.toUnsignedLong(other.nextInt()) | (long) other.nextInt() << 32;
            long otherHigh = Integer.toUnsignedLong(other.nextInt()) | (long) other.nextInt() << 32;
            assertThat(Philox.block(key, low, high)).as("block %d", n)
                    .isEqualTo(new Philox.Block(otherLow, otherHigh));
        }
    }

    @Test
    void each_part_of_the_key_changes_the_draw() {
        Set<Long> bits = new HashSet<>();
        bits.add(random.bits(TestDraws.BATTLE, ANNA, 7, 0));
        bits.add(new KeyedRandom(Generator.PHILOX, 43).bits(TestDraws.BATTLE, ANNA, 7, 0));
        bits.add(new KeyedRandom(Generator.PHILOX, 42 + (1L << 40)).bits(TestDraws.BATTLE, ANNA, 7, 0));
        bits.add(random.bits(TestDraws.SIEGE, ANNA, 7, 0));
        bits.add(random.bits(TestDraws.BATTLE, ANNA + 1, 7, 0));
        bits.add(random.bits(TestDraws.BATTLE, ANNA ^ 1L << 63, 7, 0));
        bits.add(random.bits(TestDraws.BATTLE, ANNA, 8, 0));
        bits.add(random.bits(TestDraws.BATTLE, ANNA, 20_000, 0));
        bits.add(random.bits(TestDraws.BATTLE, ANNA, 7, 1));
        bits.add(random.bits(TestDraws.BATTLE, ANNA, 7, 1 << 23));
        bits.add(new KeyedRandom(42).bits(TestDraws.BATTLE, ANNA, 7, 0));
        assertThat(bits).hasSize(11);
    }

    @Test
    void branch_shares_draws_before_its_branch_point_and_has_its_own_after() {
        var branch = new KeyedRandom(Generator.PHILOX, 42, 3, 100);
        var other = new KeyedRandom(Generator.PHILOX, 42, 4, 100);
        for (int day = 0; day < 200; day++) {
            Set<Long> branches = new HashSet<>();
            branches.add(random.bits(TestDraws.BATTLE, ANNA, day, 0));
            branches.add(branch.bits(TestDraws.BATTLE, ANNA, day, 0));
            branches.add(other.bits(TestDraws.BATTLE, ANNA, day, 0));
            assertThat(branches).as("day %d", day).hasSize(day < 100 ? 1 : 3);
        }
    }

    /** Frozen values, computed independently of this project in Python. */
    @Test
    void draws_match_independently_computed_values() {
        assertThat(random.bits(TestDraws.BATTLE, ANNA, 7, 0)).isEqualTo(3842311552968522171L);
        assertThat(new KeyedRandom(Generator.PHILOX, 42, 3, 5).bits(TestDraws.BATTLE, ANNA, 7, 0))
                .isEqualTo(5283663847309528360L);
    }
}
