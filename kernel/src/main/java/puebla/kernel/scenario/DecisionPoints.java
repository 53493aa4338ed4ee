package puebla.kernel.scenario;

import static puebla.kernel.scenario.DecisionPoint.firstAnswer;
import static puebla.kernel.scenario.DecisionPoint.lastAnswer;
import static puebla.kernel.scenario.Feature.ADHESIONS;
import static puebla.kernel.scenario.Feature.ANGER;
import static puebla.kernel.scenario.Feature.BANDS_FELT;
import static puebla.kernel.scenario.Feature.BELIEF;
import static puebla.kernel.scenario.Feature.BOLDNESS;
import static puebla.kernel.scenario.Feature.CLAIM_RECOVERABLE;
import static puebla.kernel.scenario.Feature.CLEMENCY;
import static puebla.kernel.scenario.Feature.CLERICAL_WEIGHT;
import static puebla.kernel.scenario.Feature.CLIENT_FAILING;
import static puebla.kernel.scenario.Feature.DEAD_LOG;
import static puebla.kernel.scenario.Feature.DECISIVENESS;
import static puebla.kernel.scenario.Feature.DECISIVE_PLACE;
import static puebla.kernel.scenario.Feature.DEFAULT_REPEALED;
import static puebla.kernel.scenario.Feature.DEPENDENCE;
import static puebla.kernel.scenario.Feature.DISTRACTED;
import static puebla.kernel.scenario.Feature.DYNASTIC_PRICE;
import static puebla.kernel.scenario.Feature.ENEMY_NEAR;
import static puebla.kernel.scenario.Feature.FEAR_OF_ARMS;
import static puebla.kernel.scenario.Feature.FIELD_ARMY;
import static puebla.kernel.scenario.Feature.FISCAL_STRESS;
import static puebla.kernel.scenario.Feature.FORCE_RATIO;
import static puebla.kernel.scenario.Feature.FOREIGN_PLEAS;
import static puebla.kernel.scenario.Feature.GRIEVANCE;
import static puebla.kernel.scenario.Feature.HALF_YEARS_ASHORE;
import static puebla.kernel.scenario.Feature.HOME_SEAT_LOST;
import static puebla.kernel.scenario.Feature.HONOUR;
import static puebla.kernel.scenario.Feature.HOPE;
import static puebla.kernel.scenario.Feature.LIBERALISM;
import static puebla.kernel.scenario.Feature.LOBBY;
import static puebla.kernel.scenario.Feature.MONTHS_OF_TALKS;
import static puebla.kernel.scenario.Feature.NEIGHBOUR_FRIENDLY;
import static puebla.kernel.scenario.Feature.NEIGHBOUR_PRESSURE;
import static puebla.kernel.scenario.Feature.NEIGHBOUR_RISK;
import static puebla.kernel.scenario.Feature.NEIGHBOUR_WAR;
import static puebla.kernel.scenario.Feature.OTHERS_JOINING;
import static puebla.kernel.scenario.Feature.PATRON_GUARANTEE;
import static puebla.kernel.scenario.Feature.PATRON_LEAVING;
import static puebla.kernel.scenario.Feature.PATRON_PRESENT;
import static puebla.kernel.scenario.Feature.PATRON_URGES;
import static puebla.kernel.scenario.Feature.PLACE_WORKS;
import static puebla.kernel.scenario.Feature.PORT_WORKS;
import static puebla.kernel.scenario.Feature.PRIDE;
import static puebla.kernel.scenario.Feature.PROMISES;
import static puebla.kernel.scenario.Feature.REGIME_AIM;
import static puebla.kernel.scenario.Feature.REGIME_TASTE;
import static puebla.kernel.scenario.Feature.SEASON;
import static puebla.kernel.scenario.Feature.SHARE_HELD;
import static puebla.kernel.scenario.Feature.SHOCK;
import static puebla.kernel.scenario.Feature.SICKNESS;
import static puebla.kernel.scenario.Feature.SIEGE_GUNS;
import static puebla.kernel.scenario.Feature.STRAIN;
import static puebla.kernel.scenario.Feature.SUPPLY;
import static puebla.kernel.scenario.Feature.SUSPICION;
import static puebla.kernel.scenario.Feature.TREASURY_NEED;
import static puebla.kernel.scenario.Feature.WAITED;
import static puebla.kernel.scenario.Feature.WILLINGNESS;
import static puebla.kernel.scenario.Feature.WILLING_TO_FLEE;
import static puebla.kernel.scenario.Feature.YEARS_REIGNED;

import java.util.List;

/** The decision points of the model and their options. */
public final class DecisionPoints {
    /** Yes or no. */
    public enum YesNo {
        YES, NO
    }

    /** How a creditor answers the default. */
    public enum CreditorAnswer {
        PROTEST, RUPTURE, JOINT, ALONE, SETTLE
    }

    /** Whether the port resists. */
    public enum PortAnswer {
        YIELD, RESIST
    }

    /** Whether a partner accepts the debtor's terms. */
    public enum TermsAnswer {
        SETTLE, TALK_ON
    }

    /** What the patron does without its partners. */
    public enum LoneCourse {
        ADVANCE, HOLD, SETTLE
    }

    /** Whether the commander marches. */
    public enum MarchOrWait {
        MARCH, WAIT
    }

    /** How a column proceeds before a fortified place. */
    public enum WallsCourse {
        ASSAULT, INVEST, PASS_BY, FALL_BACK
    }

    /** What the patron sends after a repulse. */
    public enum RepulseAnswer {
        REINFORCE_GREATLY, REINFORCE, COME_HOME
    }

    /** Whether a home commander stands. */
    public enum StandOrWithdraw {
        STAND, WITHDRAW
    }

    /** Form of government that the patron sets up. */
    public enum Form {
        MONARCHY, FRIENDLY_REPUBLIC, LEAVE
    }

    /** Answer of a candidate. */
    public enum CrownAnswer {
        ACCEPT, WAIT, REFUSE
    }

    /** Policy of the ruler on the Reform laws. */
    public enum ChurchPolicy {
        LIBERAL, CONCORDAT, PUT_OFF
    }

    /** Whether the ruler decrees death for armed bands. */
    public enum DecreeOrRefrain {
        DECREE, REFRAIN
    }

    /** What the ruler does once the patron leaves. */
    public enum RulerCourse {
        STAY, ABDICATE, NEGOTIATE
    }

    /** Place of the last stand. */
    public enum StandPlace {
        FIELD, CAPITAL, PORT
    }

    /** Number of lots of the withdrawal. */
    public enum Lots {
        THREE_LOTS, ONE_LOT
    }

    /** Change of the plan of withdrawal. */
    public enum PlanChange {
        KEEP, HASTEN, POSTPONE
    }

    /** Answer to the client's request for money. */
    public enum AdvanceAnswer {
        GRANT, HALF, REFUSE
    }

    /** Whether the home government leaves the country. */
    public enum StayOrCross {
        STAY, CROSS
    }

    /** Whether the home government offers terms. */
    public enum FightOrSettle {
        FIGHT_ON, OFFER_TERMS
    }

    /** Fate of the captured ruler. */
    public enum Sentence {
        EXECUTE, PARDON
    }

    /** Whether the neighbour hardens its notes. */
    public enum WaitOrHarden {
        WAIT, HARDEN
    }

    /** Whether the debtor revokes the moratorium; reviewed every 30 days of the moratorium. */
    public static final DecisionPoint<YesNo> REPEAL =
            lastAnswer("home.repeal", YesNo.class, FISCAL_STRESS, FEAR_OF_ARMS);
    /** How a creditor answers the default; asked once it has heard of the default, reviewed every 28 days. */
    public static final DecisionPoint<CreditorAnswer> ANSWER_TO_DEFAULT =
            lastAnswer("creditor.answer", CreditorAnswer.class, CLAIM_RECOVERABLE, GRIEVANCE, REGIME_TASTE,
                    NEIGHBOUR_RISK, OTHERS_JOINING, DEFAULT_REPEALED, DISTRACTED);
    /** Whether the debtor resists a landing at its port; asked when squadrons arrive. */
    public static final DecisionPoint<PortAnswer> CONTEST_PORT =
            lastAnswer("home.contest-port", PortAnswer.class, FORCE_RATIO, PORT_WORKS);
    /** Whether the patron presses inflated claims in the talks; asked once. */
    public static final DecisionPoint<YesNo> PRESS_CLAIMS =
            lastAnswer("patron.press-claims", YesNo.class, REGIME_AIM, GRIEVANCE);
    /** Whether the patron lands exiled monarchists under its flag; asked once. */
    public static final DecisionPoint<YesNo> SHELTER_EXILES =
            lastAnswer("patron.shelter-exiles", YesNo.class, REGIME_AIM, LOBBY);
    /** Whether the patron sends a force beyond the agreed one; asked once. */
    public static final DecisionPoint<YesNo> EXTRA_FORCE =
            lastAnswer("patron.extra-force", YesNo.class, REGIME_AIM, STRAIN);
    /** Whether the patron disavows the preliminaries that its envoys signed; asked once. */
    public static final DecisionPoint<YesNo> DISAVOW =
            lastAnswer("patron.disavow", YesNo.class, REGIME_AIM, NEIGHBOUR_RISK);
    /** Whether a partner accepts the debtor's terms; every partner ashore is asked every 30 days of the talks. */
    public static final DecisionPoint<TermsAnswer> SETTLE_TOGETHER =
            lastAnswer("partner.settle", TermsAnswer.class, SUSPICION, SICKNESS, MONTHS_OF_TALKS);
    /**
     * Whether the patron advances, holds its position or settles once its partners have left; reviewed every 30 days.
     */
    public static final DecisionPoint<LoneCourse> GO_ON_ALONE =
            firstAnswer("patron.go-on-alone", LoneCourse.class, REGIME_AIM, HONOUR, STRAIN, NEIGHBOUR_RISK);
    /** Whether the patron's commander marches on the capital or waits; reviewed every 10 days. */
    public static final DecisionPoint<MarchOrWait> MARCH_ON_CAPITAL =
            firstAnswer("proconsul.march", MarchOrWait.class, FORCE_RATIO, SUPPLY, SEASON, HALF_YEARS_ASHORE, BOLDNESS);
    /** How a column proceeds before a fortified place; reviewed every 10 days of a siege. */
    public static final DecisionPoint<WallsCourse> BEFORE_THE_WALLS =
            firstAnswer("commander.before-the-walls", WallsCourse.class, FORCE_RATIO, SIEGE_GUNS, BOLDNESS,
                    DECISIVE_PLACE, SUPPLY);
    /** How the patron answers the news of a repulse. */
    public static final DecisionPoint<RepulseAnswer> AFTER_REPULSE =
            lastAnswer("patron.after-repulse", RepulseAnswer.class, HONOUR, REGIME_AIM, STRAIN, NEIGHBOUR_RISK,
                    DEAD_LOG);
    /** Whether a home commander stands or withdraws before a stronger enemy within three marches. */
    public static final DecisionPoint<StandOrWithdraw> STAND_OR_WITHDRAW =
            firstAnswer("home.stand", StandOrWithdraw.class, FORCE_RATIO, PLACE_WORKS, DECISIVE_PLACE, HOPE);
    /** Which form of government the patron sets up once the capital is held. */
    public static final DecisionPoint<Form> FORM_OF_GOVERNMENT =
            lastAnswer("patron.form", Form.class, REGIME_AIM, STRAIN, SHARE_HELD, LOBBY);
    /** Whether a candidate accepts the crown; reviewed every 30 days after the offer. */
    public static final DecisionPoint<CrownAnswer> ACCEPT_CROWN =
            lastAnswer("candidate.accept", CrownAnswer.class, WILLINGNESS, ADHESIONS, PATRON_GUARANTEE, DYNASTIC_PRICE,
                    NEIGHBOUR_RISK, WAITED);
    /** How the ruler decides on the Reform laws; reviewed every 45 days from the fourth month on. */
    public static final DecisionPoint<ChurchPolicy> CHURCH_QUESTION =
            lastAnswer("ruler.church-question", ChurchPolicy.class, LIBERALISM, CLERICAL_WEIGHT, TREASURY_NEED,
                    YEARS_REIGNED);
    /** Whether the ruler decrees death for armed bands; reviewed every 30 days until he does. */
    public static final DecisionPoint<DecreeOrRefrain> HARSH_DECREE =
            lastAnswer("ruler.harsh-decree", DecreeOrRefrain.class, HOME_SEAT_LOST, BANDS_FELT, LIBERALISM,
                    PATRON_URGES);
    /**
     * Whether the ruler stays, abdicates or negotiates; reviewed every 30 days once the patron's withdrawal is known.
     */
    public static final DecisionPoint<RulerCourse> STAY_OR_GO =
            lastAnswer("ruler.stay", RulerCourse.class, BELIEF, PATRON_URGES, PRIDE, PROMISES, SHOCK, WILLING_TO_FLEE);
    /** Where the ruler makes his last stand; asked once the patron has gone. */
    public static final DecisionPoint<StandPlace> LAST_STAND =
            lastAnswer("ruler.last-stand", StandPlace.class, DECISIVENESS, WILLING_TO_FLEE, FIELD_ARMY);
    /** In how many lots the patron withdraws its army; asked when it decides to leave. */
    public static final DecisionPoint<Lots> PLAN_OF_LOTS =
            lastAnswer("patron.lots", Lots.class, STRAIN, NEIGHBOUR_PRESSURE, HONOUR);
    /** Whether the patron keeps, hastens or postpones its withdrawal; reviewed every 30 days while lots remain. */
    public static final DecisionPoint<PlanChange> CHANGE_OF_PLAN =
            firstAnswer("patron.change-plan", PlanChange.class, STRAIN, NEIGHBOUR_PRESSURE, CLIENT_FAILING, HONOUR);
    /**
     * How much of the client's request for money the patron grants; reviewed every 90 days while the client's treasury
     * is empty.
     */
    public static final DecisionPoint<AdvanceAnswer> GRANT_ADVANCE =
            firstAnswer("patron.advance", AdvanceAnswer.class, DEPENDENCE, NEIGHBOUR_PRESSURE, HONOUR, STRAIN);
    /** Whether the home government leaves the country; asked at the frontier when it has no refuge. */
    public static final DecisionPoint<StayOrCross> CROSS_FRONTIER =
            firstAnswer("home.cross-frontier", StayOrCross.class, ENEMY_NEAR, HOPE, NEIGHBOUR_FRIENDLY);
    /** Whether the home government fights on or offers terms; reviewed every 60 days while a ruler reigns. */
    public static final DecisionPoint<FightOrSettle> HOME_SETTLES =
            lastAnswer("home.settle", FightOrSettle.class, HOPE, SHARE_HELD, NEIGHBOUR_FRIENDLY);
    /** Whether the home government executes or pardons the captured ruler. */
    public static final DecisionPoint<Sentence> FATE_OF_RULER =
            lastAnswer("home.fate-of-ruler", Sentence.class, FOREIGN_PLEAS, CLEMENCY, ANGER);
    /** Whether the neighbour hardens its notes to the patron; reviewed every 30 days once it is at peace. */
    public static final DecisionPoint<WaitOrHarden> NEIGHBOUR_NOTE =
            firstAnswer("neighbour.note", WaitOrHarden.class, NEIGHBOUR_WAR, PATRON_PRESENT, PATRON_LEAVING,
                    SHARE_HELD);

    /** All decision points. */
    public static final List<DecisionPoint<?>> ALL = List.of(REPEAL, ANSWER_TO_DEFAULT, CONTEST_PORT, PRESS_CLAIMS,
            SHELTER_EXILES, EXTRA_FORCE, DISAVOW, SETTLE_TOGETHER, GO_ON_ALONE, MARCH_ON_CAPITAL, BEFORE_THE_WALLS,
            AFTER_REPULSE, STAND_OR_WITHDRAW, FORM_OF_GOVERNMENT, ACCEPT_CROWN, CHURCH_QUESTION, HARSH_DECREE,
            STAY_OR_GO, LAST_STAND, PLAN_OF_LOTS, CHANGE_OF_PLAN, GRANT_ADVANCE, CROSS_FRONTIER, HOME_SETTLES,
            FATE_OF_RULER, NEIGHBOUR_NOTE);

    private DecisionPoints() {}
}
