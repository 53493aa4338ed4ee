package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.scenario.Scenario;

/** The view that everything outside the kernel gets can be read and not changed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WarViewTest {
    private static final Set<Class<?>> VALUES = Set.of(String.class, Scenario.class);

    @Test
    void view_exposes_only_values_enums_and_other_views() {
        assertThat(exposed(WarView.class)).isEmpty();
    }

    @Test
    void rule_reports_fields_arrays_state_and_methods_without_a_result() {
        assertThat(exposed(Leaky.class)).containsExactlyInAnyOrder("Leaky.days", "Leaky.array", "Leaky.forces",
                "Leaky.change");
    }

    /** A view that violates the rule. */
    @SuppressWarnings({"unused", "DoNotCallSuggester"})
    static final class Leaky {
        public int days;

        public int[] array() {
            return new int[0];
        }

        public puebla.kernel.state.ForceTable forces() {
            throw new UnsupportedOperationException();
        }

        public void change() {}

        public long fine() {
            return days;
        }
    }

    /** Returns the members of a view, and of the views that it returns, through which state could be changed. */
    private static List<String> exposed(Class<?> view) {
        List<String> exposed = new ArrayList<>();
        var open = new ArrayDeque<Class<?>>(List.of(view));
        Set<Class<?>> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            var type = open.pop();
            Arrays.stream(type.getFields()).filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .forEach(field -> exposed.add(type.getSimpleName() + "." + field.getName()));
            for (Method method : type.getDeclaredMethods()) {
                var returned = method.getReturnType();
                if (!Modifier.isPublic(method.getModifiers()) || method.isSynthetic()) {
                    continue;
                }
                if (returned.getPackageName().equals("puebla.kernel") && !returned.isEnum()) {
                    if (seen.add(returned)) {
                        open.push(returned);
                    }
                } else
                    if (returned == void.class
                            || !(returned.isPrimitive() || returned.isEnum() || VALUES.contains(returned))) {
                                exposed.add(type.getSimpleName() + "." + method.getName());
                            }
            }
        }
        return exposed;
    }
}
