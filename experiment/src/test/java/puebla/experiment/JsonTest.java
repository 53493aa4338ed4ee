package puebla.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {
    private record Single(double share) {}

    private record Small(float x) {}

    private record Maybe(OptionalDouble share) {}

    private record Deep(Map<String, List<Object>> measures) {}

    private record Percentile(double p50) {}

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_number_that_is_not_finite_is_refused_wherever_it_is(double invalid) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text(new Single(invalid)))
                .withMessage("invalid number in JSON: /share = " + invalid + " (expected a finite number)");
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text(new Maybe(OptionalDouble.of(invalid))))
                .withMessageContaining("/share = ");
        var deep = new Deep(Map.of("values", List.of(1.5, new Percentile(invalid))));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text(deep))
                .withMessageContaining("/measures/values/1/p50");
        assertThatIllegalArgumentException().isThrownBy(() -> Json.compact(deep));
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text(new Deep(Map.of("a", List.of(invalid)))))
                .withMessageContaining("/measures/a/0 = ");
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text(new Deep(Map.of("a", List.of(1, invalid)))))
                .withMessageContaining("/measures/a/1 = ");
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text(new Small((float) invalid)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, -0.0, Double.MAX_VALUE, Double.MIN_VALUE})
    void finite_numbers_are_written(double valid) {
        assertThat(Json.text(new Single(valid))).startsWith("{\n  \"share\": ");
    }

    @Test
    void whole_numbers_have_no_decimal_point_up_to_2_to_the_power_of_53() {
        assertThat(compact(new Deep(Map.of("a", List.of(3.0, -0.0, 0x1p53, 0x1p54, 0.1, OptionalDouble.of(2))))))
                .isEqualTo("{\"measures\":{\"a\":[3,0,9007199254740992,1.8014398509481984E16,0.1,2]}}");
    }

    private static String compact(Record document) {
        return new String(Json.compact(document), StandardCharsets.UTF_8);
    }
}
