package puebla.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.scenario.catalog.MeasureEntry;
import puebla.scenario.catalog.ScenarioMetadata;
import puebla.scenario.catalog.Yardstick;
import puebla.scenario.catalog.Yardstick.Role;

/** The terms on which mexico-1861 is scored do not change unnoticed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YardsticksTest {
    private static final Path SCENARIOS = Path.of(System.getProperty("puebla.home", "..")).resolve("scenarios");
    private static final String HASH = "52a12367dbbba65622c3356c77518e9eb3d522647657b83b904b15147e94f225";
    private static final List<String> HOLD_OUTS = List.of("harsh-decree", "first-lot-embarked", "ruler-captured",
            "capital-regained", "last-imperial-place-falls", "days-from-patron-gone-to-end",
            "french-strength-1867-01-31");

    @Test
    void roles_and_baselines_are_those_that_were_fixed_beforehand() throws Exception {
        var metadata = mexico();
        String terms = Stream.concat(
                metadata.measures().stream().filter(measure -> !measure.recorded().isEmpty())
                        .map(measure -> terms(measure.id(), measure.yardstick())),
                metadata.gaps().stream().map(gap -> terms(gap.id(), gap.yardstick())))
                .sorted().collect(Collectors.joining("\n"));
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(terms.getBytes(StandardCharsets.UTF_8)));

        assertThat(hash).as("""
                SHA-256 of the roles and baselines of mexico-1861. They are fixed before the model is changed.
                A change needs a page in docs/decisions that prints the score under both. Then renew the hash. Terms:
                %s""", terms).isEqualTo(HASH);
    }

    @Test
    void hold_outs_are_the_seven_that_were_chosen_and_the_gaps_that_need_them() {
        var metadata = mexico();
        assertThat(metadata.measures().stream().filter(measure -> measure.yardstick().role() == Role.HOLD_OUT)
                .map(MeasureEntry::id)).containsExactlyInAnyOrderElementsOf(HOLD_OUTS);
        for (var gap : metadata.gaps()) {
            boolean needsOne = HOLD_OUTS.contains(gap.from()) || HOLD_OUTS.contains(gap.to());
            assertThat(gap.yardstick().role() == Role.HOLD_OUT).as(gap.id()).isEqualTo(needsOne);
        }
    }

    @Test
    void gaps_have_the_days_between_their_records() {
        assertThat(mexico().gaps()).hasSize(21)
                .anySatisfy(gap -> assertThat(gap.id() + " " + gap.recordDays())
                        .isEqualTo("first-assault-to-capital-taken 401"));
        assertThat(mexico().coarse().steps()).hasSize(6);
    }

    private static String terms(String id, Yardstick yardstick) {
        return id + " " + yardstick.role().id() + " " + yardstick.baseline() + " " + yardstick.error();
    }

    private static ScenarioMetadata mexico() {
        return ((Loading.Loaded) Scenarios.load(SCENARIOS.resolve("mexico-1861"))).metadata();
    }
}
