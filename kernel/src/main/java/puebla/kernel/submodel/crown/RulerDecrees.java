package puebla.kernel.submodel.crown;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.OpinionShock;
import puebla.kernel.scenario.AttitudeCells;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.Group;
import puebla.kernel.scenario.Parameter;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SystemSwitch;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.submodel.crown.CrownDecisions.ChurchPolicy;
import puebla.kernel.submodel.crown.CrownDecisions.DecreeOrRefrain;

/**
 * Decrees of the ruler: on church property and the reform laws, and on death for armed bands. Each decree moves groups
 * in opposite directions, at once and for long. A liberal ruler loses the clergy and gains some moderates; a harsh
 * decree deters at once and causes hatred later.
 *
 * <p><b>Source:</b> letter of 27 December 1864 and decrees of 26 February 1865; decree of 3 October 1865 (Bancroft VI).
 * Sizes of the impulses are judgement.
 */
public final class RulerDecrees implements Mechanism {
    private static final Draw FAMILY_NEWS = Draw.of("crown.family-news");

    /** Time between two church questions, counted from the entry [days]. Judgement. */
    private static final int CHURCH_REVIEW_DAYS = 45;
    /** Day of each month of the reign on which the decree against bands is considered. Judgement. */
    private static final int BANDS_REVIEW_DAY = 15;
    /** Arrears of pay at which the treasury's need is full [months]. Judgement. */
    private static final int FULL_NEED = 3;
    /** Weight of the clergy's followers relative to their share of the people. Judgement. */
    private static final int CLERICAL_WEIGHT = 5;
    /** Length of the reign beyond which more time has no effect [years of 12 months of 30 days]. Judgement. */
    private static final int LONGEST_REIGN = 3;
    private static final int MONTHS_PER_YEAR = 12;
    /** Largest threat of bands that is felt. Judgement. */
    private static final double MOST_BANDS_FELT = 1.5;
    /** Patron's men in the field above which its generals urge the harsh decree [men]. Judgement. */
    private static final int PATRON_URGES_ABOVE = 5000;

    /** Lasting effects of the liberal decree, apart from the one on the clergy, at full size. */
    private static final Impulse[] LIBERAL_DECREE =
            {new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.PROPERTIED, CrownParameters.LIBERAL_ON_PROPERTIED),
                    new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.MODERATE, CrownParameters.LIBERAL_ON_MODERATES),
                    new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.VILLAGES, CrownParameters.LIBERAL_ON_VILLAGES)};
    /** Lasting effects of the concordat. */
    private static final Impulse[] CONSERVATIVE_DECREE =
            {new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.CLERICAL, CrownParameters.CONCORDAT_ON_CLERGY),
                    new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.MODERATE, CrownParameters.CONCORDAT_ON_MODERATES),
                    new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.RADICAL, CrownParameters.CONCORDAT_ON_RADICALS)};
    /** Lasting effects of the decree of death for armed bands. */
    private static final Impulse[] HARSH_DECREE =
            {new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.RADICAL, CrownParameters.HARSH_ON_RADICALS),
                    new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.MODERATE, CrownParameters.HARSH_ON_MODERATES),
                    new Impulse(AttitudeCells.TO_CLIENT, Group.Kind.PROPERTIED, CrownParameters.HARSH_ON_PROPERTIED),
                    new Impulse(AttitudeCells.TO_HOME, Group.Kind.MODERATE,
                            CrownParameters.HARSH_ON_MODERATES_TO_HOME)};

    /**
     * Effect of a decree on the lasting attitude of one kind of group.
     *
     * @param size
     *            share of the distance to +1 or −1
     */
    private record Impulse(int target, Group.Kind group, Parameter size) {}

    @Override
    public void apply(War war) {
        var throne = war.state.throne;
        if (!throne.reigns()) {
            return;
        }
        int reigned = war.state.day - throne.entersDay();
        throne.fadeShock(war.value(CrownParameters.SHOCK_LEFT));
        if (war.occurs(FAMILY_NEWS, Draw.ONLY, war.value(CrownParameters.FAMILY_SHOCK))) {
            throne.suffer();
        }
        if (!throne.churchSettled() && !war.off(SystemSwitch.RULER_REFORMS)
                && reigned >= war.value(CrownParameters.CHURCH_AFTER) && reigned % CHURCH_REVIEW_DAYS == 0) {
            church(war, reigned / (double) Time.MONTH);
        }
        if (throne.harshDay() < 0 && reigned % Time.MONTH == BANDS_REVIEW_DAY) {
            bands(war);
        }
    }

    private static void church(War war, double months) {
        var throne = war.state.throne;
        double clerical = 0;
        for (int p = 0; p < war.columns.places(); p++) {
            var place = war.scenario().places().get(p);
            for (int g = 0; g < war.columns.groups(); g++) {
                clerical += war.scenario().groups().get(g).kind() == Group.Kind.CLERICAL
                        ? place.people() * place.groupShares().get(g) : 0;
            }
        }
        double need = Math.min(1, war.state.treasuries.clientArrears() / FULL_NEED);
        var choice = war.decisions.begin(CrownDecisions.CHURCH_QUESTION)
                .with(Feature.LIBERALISM, war.value(CrownParameters.RULER_LIBERALISM))
                .with(Feature.CLERICAL_WEIGHT, clerical / war.columns.totalPeople() * CLERICAL_WEIGHT)
                .with(Feature.TREASURY_NEED, need)
                .with(Feature.YEARS_REIGNED, Math.min(LONGEST_REIGN, months / MONTHS_PER_YEAR)).choose();
        if (choice == ChurchPolicy.LIBERAL) {
            int event = war.events.begin(CrownEvents.LIBERAL_DECREE).led(throne.ruler()).by(war.scenario().client())
                    .becauseDecided().record();
            throne.settleChurch(true, event);
            double size = 0.5 + 0.5 * war.value(CrownParameters.RULER_LIBERALISM);
            OpinionShock.impulse(war, AttitudeCells.TO_CLIENT, Group.Kind.CLERICAL,
                    -war.value(CrownParameters.DECREE_ON_CLERGY) * size);
            changeAttitudes(war, LIBERAL_DECREE, size);
        } else if (choice == ChurchPolicy.CONCORDAT) {
            int event =
                    war.events.begin(CrownEvents.CONSERVATIVE_DECREE).led(throne.ruler()).by(war.scenario().client())
                            .becauseDecided().record();
            throne.settleChurch(false, event);
            changeAttitudes(war, CONSERVATIVE_DECREE, 1);
        }
    }

    private static void changeAttitudes(War war, Impulse[] decree, double size) {
        for (Impulse impulse : decree) {
            OpinionShock.impulse(war, impulse.target(), impulse.group(), war.value(impulse.size()) * size);
        }
    }

    private static void bands(War war) {
        var throne = war.state.throne;
        int client = war.scenario().client();
        double felt = Math.min(MOST_BANDS_FELT,
                war.state.mail.known(client, DispatchTopic.BANDS) / war.value(CrownParameters.MANY_BANDS));
        double urges = war.state.inField(war.columns.patronCorps()) > PATRON_URGES_ABOVE ? 1 : 0;
        var choice = war.decisions.begin(CrownDecisions.HARSH_DECREE)
                .known(Feature.HOME_SEAT_LOST, client, DispatchTopic.SEAT_LOST)
                .relyingOn(client, DispatchTopic.BANDS).with(Feature.BANDS_FELT, felt)
                .with(Feature.LIBERALISM, war.value(CrownParameters.RULER_LIBERALISM)).with(Feature.PATRON_URGES, urges)
                .choose();
        if (choice == DecreeOrRefrain.DECREE) {
            int event = war.events.begin(CrownEvents.HARSH_DECREE).led(throne.ruler()).by(client)
                    .causedBy(war.events.last(SharedEvents.SEAT_ABROAD))
                    .becauseDecided().record();
            throne.decreeHarshly(war.state.day, event);
            changeAttitudes(war, HARSH_DECREE, 1);
        }
    }
}
