package puebla;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
 * The house: which module may know which, and what the kernel must not touch so that the same input gives the same bits.
 * Each rule is first shown to fail on {@code puebla.fixture}, a small house that breaks it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {
    private static JavaClasses house;
    private static JavaClasses brokenHouse;

    @BeforeAll
    static void read_the_compiled_classes() {
        house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("puebla");
        brokenHouse = new ClassFileImporter().importPackages("puebla.fixture");
    }

    @ParameterizedTest
    @ValueSource(strings = {"puebla.kernel", "puebla.scenario", "puebla.lab", "puebla.cli"})
    void every_module_is_seen(String module) {
        assertThat(house).anyMatch(type -> type.getPackageName().startsWith(module));
    }

    @Test
    void modules_know_only_those_below_them() {
        arrows("puebla").check(house);
    }

    @Test
    void the_rule_of_arrows_reports_a_kernel_that_knows_the_commands() {
        assertThat(report(arrows("puebla.fixture"))).contains("puebla.fixture.kernel.PointsBack");
    }

    @Test
    void the_kernel_needs_the_JDK_and_null_annotations_only() {
        jdkOnly("puebla").check(house);
    }

    @Test
    void the_rule_of_the_bare_kernel_reports_a_library() {
        assertThat(report(jdkOnly("puebla.fixture"))).contains("org.assertj");
    }

    @Test
    void the_kernel_touches_no_file_log_thread_clock_or_unordered_collection() {
        noForbiddenType("puebla").check(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.io.File", "java.nio.file.Path", "java.util.logging.Logger", "java.lang.Thread",
            "java.time.Clock", "java.util.Random", "java.util.concurrent.ThreadLocalRandom",
            "java.util.SplittableRandom",
            "java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap"})
    void the_rule_of_types_reports(String type) {
        assertThat(report(noForbiddenType("puebla.fixture"))).contains("<" + type);
    }

    @Test
    void the_kernel_calls_nothing_that_differs_between_machines_or_runs() {
        noForbiddenCall("puebla").check(house);
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.Math.exp(", "java.lang.Math.log(", "java.lang.Math.pow(", "java.lang.Math.tanh(",
            "java.lang.Math.sin(", "java.util.stream.DoubleStream.sum(", "java.util.List.parallelStream(",
            "java.util.stream.DoubleStream.parallel(", "java.util.Map.of(", "java.util.Set.of(",
            "java.util.stream.Collectors.toSet(", "java.lang.System.nanoTime(", "java.lang.System.currentTimeMillis(",
            "java.lang.System.getenv(", "java.lang.System.getProperty(", "java.lang.System.out",
            "java.time.LocalDate.now(", "java.time.Instant.now(", "java.util.Collections.shuffle("})
    void the_rule_of_calls_reports(String call) {
        assertThat(report(noForbiddenCall("puebla.fixture"))).contains("<" + call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"StrictMath", "Math.sqrt", "Math.fma", "Math.clamp", "LinkedHashMap", "EnumMap",
            "arraycopy", "LocalDate.ofEpochDay"})
    void the_rules_let_pass(String name) {
        assertThat(report(noForbiddenCall("puebla.fixture"))).doesNotContain(name);
        assertThat(report(noForbiddenType("puebla.fixture"))).doesNotContain(name);
    }

    private static ArchRule arrows(String root) {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
                .layer("kernel").definedBy(root + ".kernel..")
                .layer("scenario").definedBy(root + ".scenario..")
                .layer("lab").definedBy(root + ".lab..")
                .layer("cli").definedBy(root + ".cli..")
                .layer("web").definedBy(root + ".web..")
                .layer("spark").definedBy(root + ".spark..")
                .whereLayer("scenario").mayOnlyBeAccessedByLayers("lab", "cli", "web", "spark")
                .whereLayer("lab").mayOnlyBeAccessedByLayers("cli", "web", "spark")
                .whereLayer("web").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("spark").mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli").mayNotBeAccessedByAnyLayer()
                .allowEmptyShould(true);
    }

    private static ArchRule jdkOnly(String root) {
        return classes().that().resideInAPackage(root + ".kernel..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(root + ".kernel..", "java..", "org.jspecify..")
                .allowEmptyShould(true);
    }

    private static ArchRule noForbiddenType(String root) {
        return noClasses().that().resideInAPackage(root + ".kernel..")
                .should()
                .dependOnClassesThat(describe("bring in files, logs, threads, clocks, chance or unordered sets",
                        Forbidden::type))
                .allowEmptyShould(true);
    }

    private static ArchRule noForbiddenCall(String root) {
        return noClasses().that().resideInAPackage(root + ".kernel..")
                .should().accessTargetWhere(describe("the answer may differ between machines, threads or runs",
                        Forbidden::call))
                .because("the same input must give the same bits; StrictMath and puebla.kernel.chance are the way out")
                .allowEmptyShould(true);
    }

    private static String report(ArchRule rule) {
        return String.join("\n", rule.evaluate(brokenHouse).getFailureReport().getDetails());
    }

    /** What no class of the kernel may use. Method references count as calls. */
    private static final class Forbidden {
        private static final List<String> PACKAGES = List.of("java.io", "java.nio.file", "java.nio.channels",
                "java.net", "java.util.logging", "java.util.concurrent", "java.util.random", "java.sql");

        private static final Set<String> TYPES = Set.of("java.lang.Thread", "java.lang.ThreadLocal",
                "java.lang.Runtime", "java.lang.ProcessBuilder", "java.time.Clock", "java.time.InstantSource",
                "java.util.Timer", "java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom",
                "java.util.HashMap", "java.util.HashSet", "java.util.IdentityHashMap", "java.util.WeakHashMap",
                "java.util.Hashtable", "java.util.Properties");

        /** Everything else in Math may differ in the last bit, or draws at random. */
        private static final Pattern MATH_ALLOWED = Pattern.compile("min|max|abs|sqrt|fma|round|rint|floor|ceil|clamp"
                + "|signum|copySign|ulp|scalb|getExponent|next(Up|Down|After)|multiply(Full|High)|unsignedMultiplyHigh"
                + "|(floor|ceil)(Div|Mod)(Exact)?|\\w+Exact|PI|E|TAU");

        private static final Set<String> CALLS = Set.of(
                // order of elements or of sums
                "Map.of", "Map.ofEntries", "Map.copyOf", "Set.of", "Set.copyOf", "Collectors.toSet", "Collectors.toMap",
                "Collectors.groupingBy", "Collectors.toUnmodifiableSet", "Collectors.toUnmodifiableMap",
                "Collectors.summingDouble", "Collectors.averagingDouble", "Collectors.summarizingDouble",
                "DoubleStream.sum", "DoubleStream.average", "DoubleStream.summaryStatistics",
                // chance and identity
                "Collections.shuffle", "UUID.randomUUID", "System.identityHashCode",
                // the machine it runs on
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
