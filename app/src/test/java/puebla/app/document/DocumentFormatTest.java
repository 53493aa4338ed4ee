package puebla.app.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.experiment.Json;

/** Tests how the components of a record become JSON. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentFormatTest {
    private static final LocalDate DAY = LocalDate.of(1862, 5, 5);
    private static final Part NONE = new Part(Optional.empty(), Optional.empty(), OptionalDouble.empty());
    private static final Part SOME = new Part(Optional.of("men"), Optional.of("x"), OptionalDouble.of(1));

    private record Part(@JsonInclude(NON_EMPTY) Optional<String> unit, Optional<String> never, OptionalDouble low) {}

    private record Whole(int zeta, @JsonUnwrapped Part part, @JsonUnwrapped(suffix = "_given") Part given,
            LocalDate firstDay, @JsonUnwrapped @JsonInclude(NON_EMPTY) Optional<Part> more, Map<String, Integer> alpha,
            @JsonInclude(NON_EMPTY) List<String> list) {}

    @Test
    void keys_are_the_components_in_snake_case_and_in_their_order() {
        var alpha = new LinkedHashMap<String, Integer>();
        alpha.put("z", 1);
        alpha.put("firstDay", 2);

        assertThat(text(new Whole(1, SOME, SOME, DAY, Optional.empty(), alpha, List.of("a"))))
                .isEqualTo("{\"zeta\":1,\"unit\":\"men\",\"never\":\"x\",\"low\":1,\"unit_given\":\"men\","
                        + "\"never_given\":\"x\",\"low_given\":1,\"first_day\":\"1862-05-05\","
                        + "\"alpha\":{\"z\":1,\"firstDay\":2},\"list\":[\"a\"]}");
    }

    @Test
    void an_empty_component_is_null_and_is_omitted_if_it_is_marked() {
        assertThat(text(NONE)).isEqualTo("{\"never\":null,\"low\":null}");
        assertThat(text(new Whole(1, NONE, NONE, DAY, Optional.of(SOME), Map.of(), List.of())))
                .isEqualTo("{\"zeta\":1,\"never\":null,\"low\":null,\"never_given\":null,\"low_given\":null,"
                        + "\"first_day\":\"1862-05-05\",\"unit\":\"men\",\"never\":\"x\",\"low\":1,\"alpha\":{}}");
    }

    @Test
    void path_of_a_refused_number_has_no_key_for_an_unwrapped_component() {
        var part = new Part(Optional.empty(), Optional.empty(), OptionalDouble.of(Double.NaN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.text(new Whole(1, NONE, part, DAY, Optional.empty(), Map.of(), List.of())))
                .withMessageContaining(" /low_given = NaN");
    }

    @Test
    void value_of_a_measure_is_a_date_a_number_or_never() {
        assertThat(text(new Percentiles(Optional.of(new MeasureValue.Day(DAY)),
                Optional.of(new MeasureValue.Amount(3)), Optional.of(new MeasureValue.Amount(0.5)),
                Optional.empty(), Optional.of(MeasureValue.Never.NEVER), Optional.empty())))
                .isEqualTo("{\"p05\":\"1862-05-05\",\"p50\":3,\"p95\":0.5,\"p05_if\":null,\"p50_if\":\"never\","
                        + "\"p95_if\":null}");
    }

    private static String text(Record document) {
        return new String(Json.compact(document), StandardCharsets.UTF_8);
    }
}
