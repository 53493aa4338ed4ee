package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.mechanism.War;
import puebla.kernel.state.WarState;

/**
 * Counts the public instance fields of the kernel. State changes through verbs: only {@link War} and {@link WarState}
 * show their parts as fields, and classes of immutable data show arrays that loops read whole.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicFieldsTest {
    private static final int MOST = 60;

    /** Has two public instance fields among others. */
    @SuppressWarnings("unused")
    public static class Sample {
        public static final int SHARED = 1;
        public int one;
        public final int[] two = {};
        int three;
        private int four;
    }

    @Test
    void kernel_has_at_most_60_public_instance_fields() throws IOException, URISyntaxException {
        var fields = new TreeMap<String, Integer>();
        for (var type : classes()) {
            int count = publicFields(type).size();
            if (count > 0) {
                fields.put(type.getName(), count);
            }
        }

        assertThat(fields).containsKeys(War.class.getName(), WarState.class.getName());
        assertThat(sum(fields)).as("""
                public instance fields by class: %s.
                Hide the field: add a verb that changes it together with the fields that change at the same time, and an
                accessor method.""", fields).isLessThanOrEqualTo(MOST);
    }

    @Test
    void public_fields_of_the_state_are_final_except_the_day() throws IOException, URISyntaxException {
        var open = classes().stream().flatMap(type -> publicFields(type).stream())
                .filter(field -> !Modifier.isFinal(field.getModifiers())).toList();

        assertThat(open).extracting(Field::toGenericString)
                .containsExactly("public int puebla.kernel.state.WarState.day");
    }

    @Test
    void counter_finds_public_instance_fields_and_no_others() {
        assertThat(publicFields(Sample.class)).extracting(Field::getName).containsExactlyInAnyOrder("one", "two");
    }

    private static int sum(SortedMap<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Field> publicFields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && !Modifier.isStatic(field.getModifiers()))
                .toList();
    }

    /** Returns the compiled classes of the kernel without its tests. */
    private static List<Class<?>> classes() throws IOException, URISyntaxException {
        var root = Path.of(War.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length()).replace('/', '.')))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicFieldsTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(name, missing);
        }
    }
}
