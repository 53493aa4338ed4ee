package puebla.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.Prior;

/**
 * Values of the model's parameters in {@link SmallWar}, from {@code small-parameters.txt}. Every new parameter requires
 * a line there.
 */
final class SmallParameters {
    private static final String TABLE = "small-parameters.txt";
    private static final Map<String, Double> VALUES = read();

    private SmallParameters() {}

    /** Returns one fixed prior per parameter of the model. */
    static Map<Parameter, Prior> fixed() {
        Map<Parameter, Prior> priors = new HashMap<>();
        for (var parameter : Submodels.all().parameters()) {
            Double value = VALUES.get(parameter.id());
            if (value == null) {
                throw new IllegalStateException(TABLE + " has no value for " + parameter.id() + "; add a line");
            }
            priors.put(parameter, Prior.fixed(value));
        }
        return priors;
    }

    private static Map<String, Double> read() {
        Map<String, Double> values = new HashMap<>();
        try (var table = Objects.requireNonNull(SmallParameters.class.getResourceAsStream(TABLE), TABLE)) {
            for (var line : new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                var words = line.split(" ", 2);
                values.put(words[0], Double.valueOf(words[1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }
}
