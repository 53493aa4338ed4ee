package puebla.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SubmodelSpec;
import puebla.kernel.submodel.crown.CrownEvents;
import puebla.kernel.submodel.loans.LoansParameters;

/** Tests of the submodels that scenarios can list, and of scenarios that list a part of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmodelsTest {
    @Test
    void no_id_is_declared_by_two_constants() {
        var all = Submodels.all();
        assertThat(all.ids()).doesNotHaveDuplicates();
        assertThat(all.parameters()).extracting(Parameter::id).doesNotHaveDuplicates();
        assertThat(all.events()).extracting(EventType::id).doesNotHaveDuplicates();
        assertThat(all.decisions()).extracting(DecisionPoint::id).doesNotHaveDuplicates();
        assertThat(all.switches()).extracting(one -> one.id()).doesNotHaveDuplicates();
    }

    @Test
    void every_required_submodel_exists() {
        var ids = Submodels.all().ids();
        assertThat(Submodels.all().specs()).flatExtracting(SubmodelSpec::requires).isSubsetOf(ids);
    }

    @Test
    void list_keeps_the_order_of_a_day() {
        assertThat(Submodels.list(List.of("guerrilla", "calendar", "nobody")).ids())
                .containsExactly("calendar", "guerrilla");
    }

    @Test
    void a_mechanism_of_an_unlisted_submodel_is_not_in_the_schedule() {
        var all = SmallWar.quiet().model().schedule().mechanisms();
        var some = SmallWar.quiet().withoutSubmodels("loans", "crown", "defection").model().schedule().mechanisms();
        assertThat(some).hasSize(all.size() - 6).doesNotHaveDuplicates();
    }

    @Test
    void the_parameter_of_an_unlisted_submodel_cannot_be_read() {
        var war = SmallWar.quiet().withoutSubmodels("loans").war(1);
        assertThatThrownBy(() -> war.value(LoansParameters.all().getFirst()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no submodel of the scenario declares '" + LoansParameters.all().getFirst().id() + "'");
    }

    @Test
    void an_event_of_an_unlisted_submodel_has_never_happened_and_cannot_be_recorded() {
        var war = SmallWar.quiet().withoutSubmodels("loans", "crown", "defection").war(1);
        assertThat(war.events.happened(SharedEvents.REGENCY)).isFalse();
        assertThat(war.events.last(CrownEvents.RULER_ENTERS)).isEqualTo(-1);
        assertThatThrownBy(() -> war.events.begin(CrownEvents.RULER_ENTERS).record())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
