package puebla.bench.dice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import puebla.kernel.random.Generator;
import puebla.kernel.random.KeyedRandom;
import puebla.kernel.random.Draw;

/** The short battery: 2^22 draws in each interleaving; fewer are enough to detect the flawed generators. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BatteryTest {
    private static final long DRAWS = 1 << 22;
    private static final long FEW = 1 << 20;
    private static final long ODD = 0x9E3779B97F4A7C15L;

    @ParameterizedTest
    @EnumSource
    void generator_passes_the_battery(Generator generator) {
        var verdict = new Battery(Source.of(generator), DRAWS).run();

        assertThat(verdict.passed()).as("%s: %s %s", generator.id(), verdict.summary(), verdict.failed()).isTrue();
    }

    @Test
    void key_folded_with_one_multiplication_fails_most_tests() {
        var verdict = new Battery(new Folded(), FEW).run();

        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.failed().stream().map(Finding::test).collect(Collectors.toSet())).contains(
                "bits by position",
                "rising runs", "pairs, top bits", "triples, low bits", "gaps, top bits",
                "birthdays, top bits", "rank 64 × 64", "collisions, top bits", "maximum of eight", "Kolmogorov–Smirnov",
                "correlation 1 apart", "differing bits 1 apart", "avalanche of the seed", "avalanche of the index");
    }

    @Test
    void bias_of_a_single_bit_is_detected() {
        var verdict = new Battery(new Leaning(), FEW).run();

        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.failed().stream().map(Finding::test)).contains("bits by position")
                .doesNotContain("rising runs", "maximum of eight", "avalanche of the seed");
    }

    /** A naive generator: sums the parts of the key and multiplies once. */
    private static final class Folded implements Source {
        @Override
        public Keyed seeded(long seed) {
            return (draw, entity, day, index) -> (seed + draw.name().hashCode() + entity + 31L * day + index) * ODD;
        }

        @Override
        public Keyed branched(long seed, long branch) {
            return seeded(seed + branch);
        }
    }

    /** The default generator, except that one bit of 64 is a one in 65 of 128 draws. */
    private static final class Leaning implements Source {
        @Override
        public Keyed seeded(long seed) {
            return lean(new KeyedRandom(Generator.SPLITMIX, seed)::bits);
        }

        @Override
        public Keyed branched(long seed, long branch) {
            return lean(new KeyedRandom(Generator.SPLITMIX, seed, branch, 0)::bits);
        }

        private static Keyed lean(Keyed good) {
            return (Draw draw, long entity, int day, int index) -> {
                long bits = good.bits(draw, entity, day, index);
                return bits >>> 58 == 0 ? bits | 1 : bits;
            };
        }
    }
}
