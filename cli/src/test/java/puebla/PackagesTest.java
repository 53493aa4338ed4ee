package puebla;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Tests the structure inside the modules: packages form no cycle, and a mechanism of the model depends on no other. A
 * further test of each rule shows that it reports the classes of {@code puebla.fixture}, which violate it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackagesTest {
    @Test
    void packages_form_no_cycle_in_any_module() {
        noCycle("puebla").check(ProjectClasses.classes());
    }

    @Test
    void cycle_rule_reports_two_packages_that_depend_on_each_other() {
        assertThat(report(noCycle("puebla.fixture"))).contains("kernel.one", "kernel.two");
    }

    @Test
    void mechanism_depends_on_no_other_mechanism() {
        independent("puebla").check(ProjectClasses.classes());
    }

    @Test
    void every_mechanism_is_covered() {
        assertThat(ProjectClasses.classes().stream().filter(mechanism("puebla"))).as("mechanisms")
                .hasSizeGreaterThan(30);
    }

    @Test
    void mechanism_rule_reports_a_mechanism_that_calls_another() {
        assertThat(report(independent("puebla.fixture"))).contains("Marches").doesNotContain("Supplies$Part");
    }

    @Test
    void only_submodels_name_mechanisms() {
        listed("puebla").check(ProjectClasses.classes());
    }

    @Test
    void submodel_rule_reports_another_class_that_names_a_mechanism() {
        assertThat(report(listed("puebla.fixture"))).contains("NamesMechanism").doesNotContain("Marches");
    }

    @Test
    void no_submodel_depends_on_another() {
        strangers("puebla").check(ProjectClasses.classes());
        assertThat(ProjectClasses.classes())
                .anyMatch(type -> type.getPackageName().equals("puebla.kernel.submodel.debt"));
    }

    @Test
    void submodel_rule_reports_a_submodel_that_uses_another() {
        assertThat(report(strangers("puebla.fixture"))).contains("submodel.tolls.Tolls", "submodel.roads.Roads");
    }

    private static ArchRule strangers(String root) {
        return slices().matching(root + ".kernel.submodel.(*)..").should().notDependOnEachOther()
                .because("what two submodels share belongs to the state or to package rule");
    }

    private static ArchRule noCycle(String root) {
        return slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    /** A class of the kernel that implements the interface of the mechanisms. */
    private static DescribedPredicate<JavaClass> mechanism(String root) {
        return describe("mechanisms", type -> !type.isInterface()
                && type.isAssignableTo(root + ".kernel.mechanism.Mechanism") && !ProjectClasses.inBench(type));
    }

    private static ArchRule independent(String root) {
        var mechanism = mechanism(root);
        return classes().that(are(mechanism))
                .should(new ArchCondition<JavaClass>("depend on no other mechanism") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            var target = outermost(dependency.getTargetClass());
                            if (mechanism.test(target) && !target.equals(type)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                }).because("what two mechanisms share belongs to the state or to package rule").allowEmptyShould(true);
    }

    private static ArchRule listed(String root) {
        var mechanism = mechanism(root);
        return noClasses()
                .that(describe("are in the kernel", type -> type.getPackageName().startsWith(root + ".kernel")
                        && !ProjectClasses.inBench(type) && !mechanism.test(outermost(type))
                        && !type.isAssignableTo(root + ".kernel.schedule.Submodel")))
                .should().dependOnClassesThat(are(mechanism)).allowEmptyShould(true);
    }

    private static JavaClass outermost(JavaClass type) {
        var outer = type;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static String report(ArchRule rule) {
        return String.join("\n",
                rule.evaluate(new ClassFileImporter().importPackages("puebla.fixture")).getFailureReport()
                        .getDetails());
    }
}
