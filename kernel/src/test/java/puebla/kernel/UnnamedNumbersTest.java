package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Counts the numbers in formulas of the kernel that have no name. A number has a name if it is a constant, a parameter
 * or a datum of the scenario. 0, 1, 2, ½ and −1 need none. The counts in {@code unnamed-numbers.txt} can only fall.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnnamedNumbersTest {
    private static final Path KERNEL = Path.of(System.getProperty("puebla.home", ".."), "kernel");
    private static final Path SOURCES = KERNEL.resolve("src/main/java/puebla/kernel");
    private static final Path LIST = KERNEL.resolve("src/test/resources/puebla/kernel/unnamed-numbers.txt");
    private static final Set<Double> PLAIN = Set.of(0.0, 1.0, 2.0, 0.5, -1.0);

    @Test
    void no_file_has_more_unnamed_numbers_than_recorded() throws IOException {
        var now = new TreeMap<String, Integer>();
        try (var files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
                int count = unnamed(Files.readString(file));
                if (count > 0) {
                    now.put(SOURCES.relativize(file).toString().replace('\\', '/'), count);
                }
            }
        }
        if (Boolean.getBoolean("puebla.renew-numbers")) {
            Files.writeString(LIST, String.join("\n",
                    now.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).toList()) + "\n");
            return;
        }

        assertThat(now).as("""
                unnamed numbers by file. Give a new number a name, with its unit and its source or the word judgement.
                If the count of a file has fallen, record it:
                  mvn -pl kernel test -Dtest=UnnamedNumbersTest -Dpuebla.renew-numbers=true
                """).isEqualTo(recorded());
    }

    @Test
    void counter_finds_numbers_in_formulas_and_neither_constants_nor_plain_numbers() throws IOException {
        assertThat(unnamed("""
                class A {
                    private static final double NAMED = 0.7;
                    @SuppressWarnings("x") static final int[] TABLE = {3, 4};
                    enum E { ONE(5), TWO(6); E(int x) {} }
                    double f(double x) { return 0.7 * x + 1 - 2 * 0.5 - NAMED; }
                    int g = 17;
                    boolean h(int d) { return d % 30 == 0 && d > -1; }
                }
                """)).isEqualTo(3);
    }

    private static SortedMap<String, Integer> recorded() throws IOException {
        var recorded = new TreeMap<String, Integer>();
        for (String line : Files.readAllLines(LIST)) {
            String[] parts = line.split(" ", 2);
            recorded.put(parts[0], Integer.parseInt(parts[1]));
        }
        return recorded;
    }

    private static int unnamed(String source) throws IOException {
        var file = new SimpleJavaFileObject(java.net.URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, List.of(file));
            var counter = new Counter();
            task.parse().forEach(unit -> counter.scan(unit, null));
            return counter.count;
        }
    }

    /** Counts numeric literals outside constants, enum constants and annotations. */
    private static final class Counter extends TreeScanner<@Nullable Void, @Nullable Void> {
        private int count;

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            var modifiers = variable.getModifiers().getFlags();
            boolean constant = modifiers.containsAll(Arrays.asList(Modifier.STATIC, Modifier.FINAL));
            return constant ? null : super.visitVariable(variable, null);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
            return null;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean constants = type.getKind() == Tree.Kind.INTERFACE;
            for (Tree member : type.getMembers()) {
                if (!(constants && member instanceof VariableTree)) {
                    scan(member, null);
                }
            }
            return null;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof Number number && !PLAIN.contains(number.doubleValue())) {
                count++;
            }
            return null;
        }
    }
}
