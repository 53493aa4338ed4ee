package puebla.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonTest {
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_number_that_is_not_finite_is_refused_wherever_it_is(double invalid) {
        assertThatIllegalArgumentException().isThrownBy(() -> Json.number(Json.object(), "share", invalid))
                .withMessageContaining("share");
        var deep = Json.object();
        deep.putObject("measures").putArray("values").add(1.5).addObject().put("p50", invalid);
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text(deep))
                .withMessageContaining("/measures/values/1/p50");
        assertThatIllegalArgumentException().isThrownBy(() -> Json.compact(deep));
        var single = Json.object();
        single.put("x", (float) invalid);
        assertThatIllegalArgumentException().isThrownBy(() -> Json.text(single));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, -0.0, Double.MAX_VALUE, Double.MIN_VALUE})
    void finite_numbers_are_written(double valid) {
        var document = Json.object();
        Json.number(document, "x", valid);
        assertThat(Json.text(document)).startsWith("{\n  \"x\": ");
    }
}
