package puebla;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the dependencies between modules, and that the kernel depends on nothing that differs between runs or machines:
 * the same input must give the same bits. A further test of each rule shows that it reports the classes of
 * {@code puebla.fixture}, which violate it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    private static JavaClasses house;
    private static JavaClasses brokenHouse;

    @BeforeAll
    static void read_the_compiled_classes() {
        house = ProjectClasses.classes();
        brokenHouse = new ClassFileImporter().importPackages("puebla.fixture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"puebla.kernel", "puebla.scenario", "puebla.experiment", "puebla.store", "puebla.narrative",
            "puebla.app", "puebla.web", "puebla.cli"})
    void every_module_has_imported_classes(String module) {
        assertThat(house).anyMatch(type -> type.getPackageName().startsWith(module));
    }

    @Test
    void bench_has_imported_classes_if_it_was_compiled() {
        assertThat(house.stream().anyMatch(type -> type.getName().equals("puebla.bench.Bytes")))
                .isEqualTo(ProjectClasses.hasBench());
        assertThat(
                house.stream().filter(ProjectClasses::inBench)
                        .anyMatch(type -> type.getPackageName().equals("puebla.kernel")))
                .as("its classes in a package of the kernel").isEqualTo(ProjectClasses.hasBench());
    }

    @Test
    void modules_depend_only_on_modules_below_them() {
        arrows("puebla").check(house);
    }

    @Test
    void layer_rule_reports_a_kernel_class_that_uses_a_command() {
        assertThat(report(arrows("puebla.fixture"))).contains("puebla.fixture.kernel.PointsBack");
    }

    @Test
    void layer_rule_reports_a_narrative_that_uses_the_store() {
        assertThat(report(arrows("puebla.fixture"))).contains("puebla.fixture.narrative.CountsRows");
    }

    @Test
    void layer_rule_reports_a_command_that_uses_a_benchmark() {
        assertThat(report(arrows("puebla.fixture"))).contains("puebla.fixture.bench.Timing");
    }

    @Test
    void kernel_depends_only_on_the_JDK_and_null_annotations() {
        jdkOnly("puebla").check(house);
    }

    @Test
    void library_rule_reports_a_kernel_class_that_uses_a_library() {
        assertThat(report(jdkOnly("puebla.fixture"))).contains("org.assertj");
    }

    @Test
    void kernel_uses_no_file_log_thread_clock_or_unordered_collection() {
        noForbiddenType("puebla").check(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.io.File", "java.nio.file.Path", "java.util.logging.Logger", "java.lang.Thread",
            "java.time.Clock", "java.util.Random", "java.util.concurrent.ThreadLocalRandom",
            "java.util.SplittableRandom",
            "java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap"})
    void type_rule_reports_forbidden_type(String type) {
        assertThat(report(noForbiddenType("puebla.fixture"))).contains("<" + type);
    }

    @Test
    void kernel_calls_no_method_whose_result_differs_between_machines_or_runs() {
        noForbiddenCall("puebla").check(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Math.exp(", "java.lang.Math.log(", "java.lang.Math.pow(", "java.lang.Math.tanh(",
            "java.lang.Math.sin(", "java.util.stream.DoubleStream.sum(", "java.util.List.parallelStream(",
            "java.util.stream.DoubleStream.parallel(", "java.util.Map.of(", "java.util.Set.of(",
            "java.util.stream.Collectors.toSet(", "java.lang.System.nanoTime(", "java.lang.System.currentTimeMillis(",
            "java.lang.System.getenv(", "java.lang.System.getProperty(", "java.lang.System.out",
            "java.time.LocalDate.now(", "java.time.Instant.now(", "java.util.Collections.shuffle("})
    void call_rule_reports_forbidden_call(String call) {
        assertThat(report(noForbiddenCall("puebla.fixture"))).contains("<" + call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"StrictMath", "Math.sqrt", "Math.fma", "Math.clamp", "LinkedHashMap", "EnumMap",
            "arraycopy", "LocalDate.ofEpochDay"})
    void type_and_call_rules_accept_deterministic_name(String name) {
        assertThat(report(noForbiddenCall("puebla.fixture"))).doesNotContain(name);
        assertThat(report(noForbiddenType("puebla.fixture"))).doesNotContain(name);
    }

    @Test
    void modules_above_the_kernel_read_the_state_through_its_view() {
        viewOnly("puebla").check(house);
    }

    @Test
    void view_rule_reports_a_command_that_reads_the_state_itself() {
        assertThat(report(viewOnly("puebla.fixture"))).contains("puebla.fixture.cli.ReadsState");
    }

    /** Stock and Posture are names, and InvariantViolation is an error; bench measures the kernel from inside. */
    private static ArchRule viewOnly(String root) {
        return noClasses()
                .that(describe("are above the kernel",
                        type -> in(root, type) && !in(root + ".kernel", type) && !in(root + ".bench", type)
                                && !ProjectClasses.inBench(type)
                                && !(root.equals("puebla") && in("puebla.fixture", type))))
                .should()
                .dependOnClassesThat(describe("are state, mechanisms or rules of the kernel",
                        type -> (in(root + ".kernel.state", type) || in(root + ".kernel.mechanism", type)
                                || in(root + ".kernel.rule", type))
                                && !Set.of("Stock", "Posture", "InvariantViolation").contains(type.getSimpleName())))
                .allowEmptyShould(true);
    }

    private static ArchRule arrows(String root) {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("kernel").definedBy(kernel(root))
                .layer("scenario").definedBy(root + ".scenario..")
                .layer("experiment").definedBy(root + ".experiment..")
                .layer("store").definedBy(root + ".store..")
                .layer("narrative").definedBy(root + ".narrative..")
                .layer("app").definedBy(root + ".app..")
                .layer("cli").definedBy(root + ".cli..")
                .layer("web").definedBy(root + ".web..")
                .layer("bench").definedBy(describe("classes of bench",
                        type -> ProjectClasses.inBench(type) || in(root + ".bench", type)))
                .whereLayer("scenario")
                .mayOnlyBeAccessedByLayers("experiment", "store", "narrative", "app", "web", "bench", "cli")
                .whereLayer("experiment").mayOnlyBeAccessedByLayers("store", "narrative", "app", "web", "bench", "cli")
                .whereLayer("store").mayOnlyBeAccessedByLayers("app", "web", "bench", "cli")
                .whereLayer("narrative").mayOnlyBeAccessedByLayers("app", "web", "bench", "cli")
                .whereLayer("app").mayOnlyBeAccessedByLayers("web", "bench", "cli")
                .whereLayer("web").mayOnlyBeAccessedByLayers("bench", "cli")
                .whereLayer("bench").mayNotBeAccessedByAnyLayer()
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> kernel(String root) {
        return describe("classes of the kernel", type -> in(root + ".kernel", type) && !ProjectClasses.inBench(type));
    }

    private static boolean in(String root, JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private static ArchRule jdkOnly(String root) {
        return classes().that(are(kernel(root)))
                .should().onlyDependOnClassesThat().resideInAnyPackage(root + ".kernel..", "java..", "org.jspecify..")
                .allowEmptyShould(true);
    }

    private static ArchRule noForbiddenType(String root) {
        return noClasses().that(are(kernel(root)))
                .should()
                .dependOnClassesThat(
                        describe("give access to files, logs, threads, clocks, random numbers or unordered sets",
                                Forbidden::type))
                .allowEmptyShould(true);
    }

    private static ArchRule noForbiddenCall(String root) {
        return noClasses().that(are(kernel(root)))
                .should().accessTargetWhere(describe("the result may differ between machines, threads or runs",
                        Forbidden::call))
                .because("the same input must give the same bits; use StrictMath and puebla.kernel.random instead")
                .allowEmptyShould(true);
    }

    private static String report(ArchRule rule) {
        return String.join("\n", rule.evaluate(brokenHouse).getFailureReport().getDetails());
    }

    /** Types and calls that the kernel must not use. Method references count as calls. */
    private static final class Forbidden {
        private static final List<String> PACKAGES = List.of("java.io", "java.nio.file", "java.nio.channels",
                "java.net", "java.util.logging", "java.util.concurrent", "java.util.random", "java.sql");

        private static final Set<String> TYPES = Set.of("java.lang.Thread", "java.lang.ThreadLocal",
                "java.lang.Runtime", "java.lang.ProcessBuilder", "java.time.Clock", "java.time.InstantSource",
                "java.util.Timer", "java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom",
                "java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap", "java.util.WeakHashMap",
                "java.util.Hashtable", "java.util.Properties");

        /** Members of Math that the kernel may use. The others may differ in the last bit or return random numbers. */
        private static final Pattern MATH_ALLOWED = Pattern.compile("min|max|abs|sqrt|fma|round|rint|floor|ceil|clamp"
                + "|signum|copySign|ulp|scalb|getExponent|next(Up|Down|After)|multiply(Full|High)|unsignedMultiplyHigh"
                + "|(floor|ceil)(Div|Mod)(Exact)?|\\w+Exact|PI|E|TAU");

        private static final Set<String> CALLS = Set.of(
                // order of elements, or of the terms of a sum
                "Map.of", "Map.ofEntries", "Map.copyOf", "Set.of", "Set.copyOf", "Collectors.toSet", "Collectors.toMap",
                "Collectors.groupingBy", "Collectors.toUnmodifiableSet", "Collectors.toUnmodifiableMap",
                "Collectors.summingDouble", "Collectors.averagingDouble", "Collectors.summarizingDouble",
                "DoubleStream.sum", "DoubleStream.average", "DoubleStream.summaryStatistics",
                // random numbers and identity
                "Collections.shuffle", "UUID.randomUUID", "System.identityHashCode",
                // settings of the machine
                "Boolean.getBoolean", "Integer.getInteger", "Long.getLong", "Locale.getDefault", "TimeZone.getDefault",
                "ZoneId.systemDefault", "Charset.defaultCharset");

        static boolean type(JavaClass type) {
            var name = type.getBaseComponentType().getName();
            if (name.equals("java.io.Serializable")) {
                return false;
            }
            return TYPES.contains(name) || PACKAGES.stream().anyMatch(forbidden -> name.startsWith(forbidden + "."));
        }

        static boolean call(JavaAccess<?> access) {
            var owner = access.getTargetOwner().getName();
            var name = access.getTarget().getName();
            if (!owner.startsWith("java.")) {
                return false;
            }
            if (owner.equals("java.lang.Math")) {
                return !MATH_ALLOWED.matcher(name).matches();
            }
            if (owner.equals("java.lang.System")) {
                return !name.equals("arraycopy");
            }
            return (owner.startsWith("java.time.") && name.equals("now"))
                    || name.startsWith("parallel")
                    || CALLS.contains(access.getTargetOwner().getSimpleName() + "." + name);
        }
    }
}
