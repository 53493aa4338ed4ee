package puebla.bench.ensembles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import puebla.kernel.Model;
import puebla.kernel.Run;
import puebla.kernel.random.Generator;
import puebla.kernel.scenario.Scenario;

/** The distribution of results does not depend on the random generator. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {
    private static final int WARS = 200;
    private static final int THREADS = 2;
    private static final Scenario MEXICO = DiceAgreement.mexico();
    private static final List<Run> USUAL = Agreement.run(new Model(MEXICO), WARS, THREADS);

    @Test
    void ensembles_of_both_generators_agree() {
        var agreement =
                Agreement.of(MEXICO, USUAL, Agreement.run(new Model(MEXICO, Generator.PHILOX), WARS, THREADS));

        assertThat(agreement.comparisons()).hasSizeGreaterThan(100);
        assertThat(agreement.differing()).as(agreement.summary()).isEmpty();
        assertThat(agreement.below(0.05)).as(agreement.summary()).isLessThan(0.1);
    }

    @Test
    void ensemble_with_fewer_french_troops_differs() {
        var changed = new Model(DiceAgreement.mexico("levers.france.troops=0.7"));

        var agreement = Agreement.of(MEXICO, USUAL, Agreement.run(changed, 60, THREADS));

        assertThat(agreement.differing()).as(agreement.summary()).isNotEmpty();
    }
}
