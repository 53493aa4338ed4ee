package puebla.kernel.throne;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.RandomStream;
import puebla.kernel.rule.OpinionShock;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.DecisionPoints;
import puebla.kernel.scenario.DecisionPoints.ChurchPolicy;
import puebla.kernel.scenario.DecisionPoints.DecreeOrRefrain;
import puebla.kernel.scenario.EventType;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.state.DispatchTopic;

/**
 * Decrees of the ruler: on church property and the reform laws, and on death for armed bands. Each decree moves groups
 * in opposite directions, at once and for long. A liberal ruler loses the clergy and gains some moderates; a harsh
 * decree deters at once and causes hatred later.
 *
 * <p><b>Source:</b> letter of 27 December 1864 and decrees of 26 February 1865; decree of 3 October 1865 (Bancroft VI).
 * Sizes of the impulses are judgement.
 */
public final class RulerDecrees implements Mechanism {
    @Override
    public void apply(War war) {
        var throne = war.state.throne;
        if (!throne.reigns()) {
            return;
        }
        double months = (war.state.day - throne.entersDay) / 30.0;
        throne.shock *= 0.99;
        if (war.occurs(RandomStream.RULER, 3, 0, war.value(Parameter.FAMILY_SHOCK))) {
            throne.shock = 1;
        }
        if (!throne.churchSettled && !war.off(SystemSwitch.RULER_REFORMS) && months >= 4
                && (war.state.day - throne.entersDay) % 45 == 0) {
            church(war, months);
        }
        if (throne.harshDay < 0 && (war.state.day - throne.entersDay) % 30 == 15) {
            bands(war);
        }
    }

    private static void church(War war, double months) {
        var throne = war.state.throne;
        double clerical = 0;
        for (int p = 0; p < war.columns.places; p++) {
            var place = war.scenario().places().get(p);
            for (int g = 0; g < war.columns.groups; g++) {
                clerical += war.scenario().groups().get(g).kind() == Group.Kind.CLERICAL
                        ? place.people() * place.groupShares().get(g) : 0;
            }
        }
        double need = Math.min(1, war.state.treasuries.clientArrears / 3);
        var choice = war.decisions.begin(DecisionPoints.CHURCH_QUESTION)
                .with(Feature.LIBERALISM, war.value(Parameter.RULER_LIBERALISM))
                .with(Feature.CLERICAL_WEIGHT, clerical / war.columns.totalPeople * 5)
                .with(Feature.TREASURY_NEED, need).with(Feature.YEARS_REIGNED, Math.min(3, months / 12)).choose();
        if (choice == ChurchPolicy.LIBERAL) {
            throne.liberal = true;
            throne.churchSettled = true;
            throne.churchEvent =
                    war.events.begin(EventType.LIBERAL_DECREE).led(throne.ruler).by(war.scenario().client())
                            .becauseDecided().record();
            double size = 0.5 + 0.5 * war.value(Parameter.RULER_LIBERALISM);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.CLERICAL,
                    -war.value(Parameter.DECREE_ON_CLERGY) * size);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.PROPERTIED, -0.06 * size);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.MODERATE, 0.10 * size);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.VILLAGES, 0.05 * size);
        } else if (choice == ChurchPolicy.CONCORDAT) {
            throne.churchSettled = true;
            throne.churchEvent =
                    war.events.begin(EventType.CONSERVATIVE_DECREE).led(throne.ruler).by(war.scenario().client())
                            .becauseDecided().record();
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.CLERICAL, 0.10);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.MODERATE, -0.12);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.RADICAL, -0.10);
        }
    }

    private static void bands(War war) {
        var throne = war.state.throne;
        int client = war.scenario().client();
        double felt = Math.min(1.5, war.state.mail.known(client, DispatchTopic.BANDS) / 12_000);
        double urges = war.state.inField(war.columns.patronCorps) > 5000 ? 1 : 0;
        var choice = war.decisions.begin(DecisionPoints.HARSH_DECREE)
                .known(Feature.HOME_SEAT_LOST, client, DispatchTopic.SEAT_LOST)
                .relyingOn(client, DispatchTopic.BANDS).with(Feature.BANDS_FELT, felt)
                .with(Feature.LIBERALISM, war.value(Parameter.RULER_LIBERALISM)).with(Feature.PATRON_URGES, urges)
                .choose();
        if (choice == DecreeOrRefrain.DECREE) {
            throne.harshDay = war.state.day;
            throne.harshEvent =
                    war.events.begin(EventType.HARSH_DECREE).led(throne.ruler).by(client)
                            .causedBy(war.events.last(EventType.SEAT_ABROAD))
                            .becauseDecided().record();
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.RADICAL, -0.10);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.MODERATE, -0.06);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.PROPERTIED, 0.03);
            OpinionShock.impulse(war, AttitudeCells.TO_HOME, Group.Kind.MODERATE, 0.04);
        }
    }
}
