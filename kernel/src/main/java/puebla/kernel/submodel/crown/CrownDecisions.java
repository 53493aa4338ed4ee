package puebla.kernel.submodel.crown;

import java.util.List;
import puebla.kernel.scenario.DecisionPoint;
import puebla.kernel.scenario.Declarations;
import puebla.kernel.scenario.Feature;

/** Decision points of the submodel crown, and their options. */
public final class CrownDecisions {
    private static final Declarations<DecisionPoint<?>> ALL = new Declarations<>();

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

    /** Fate of the captured ruler. */
    public enum Sentence {
        EXECUTE, PARDON
    }

    /** Which form of government the patron sets up once the capital is held. */
    public static final DecisionPoint<Form> FORM_OF_GOVERNMENT = ALL.add(DecisionPoint.lastAnswer("patron.form",
            Form.class, Feature.REGIME_AIM, Feature.STRAIN, Feature.SHARE_HELD, Feature.LOBBY));

    /** Whether a candidate accepts the crown; reviewed every 30 days after the offer. */
    public static final DecisionPoint<CrownAnswer> ACCEPT_CROWN = ALL
            .add(DecisionPoint.lastAnswer("candidate.accept", CrownAnswer.class, Feature.WILLINGNESS, Feature.ADHESIONS,
                    Feature.PATRON_GUARANTEE, Feature.DYNASTIC_PRICE, Feature.NEIGHBOUR_RISK, Feature.WAITED));

    /** How the ruler decides on the Reform laws; reviewed every 45 days from the fourth month on. */
    public static final DecisionPoint<ChurchPolicy> CHURCH_QUESTION =
            ALL.add(DecisionPoint.lastAnswer("ruler.church-question", ChurchPolicy.class, Feature.LIBERALISM,
                    Feature.CLERICAL_WEIGHT, Feature.TREASURY_NEED, Feature.YEARS_REIGNED));

    /** Whether the ruler decrees death for armed bands; reviewed every 30 days until he does. */
    public static final DecisionPoint<DecreeOrRefrain> HARSH_DECREE =
            ALL.add(DecisionPoint.lastAnswer("ruler.harsh-decree", DecreeOrRefrain.class, Feature.HOME_SEAT_LOST,
                    Feature.BANDS_FELT, Feature.LIBERALISM, Feature.PATRON_URGES));

    /**
     * Whether the ruler stays, abdicates or negotiates; reviewed every 30 days once the patron's withdrawal is known.
     */
    public static final DecisionPoint<RulerCourse> STAY_OR_GO =
            ALL.add(DecisionPoint.lastAnswer("ruler.stay", RulerCourse.class, Feature.BELIEF, Feature.PATRON_URGES,
                    Feature.PRIDE, Feature.PROMISES, Feature.SHOCK, Feature.WILLING_TO_FLEE));

    /** Where the ruler makes his last stand; asked once the patron has gone. */
    public static final DecisionPoint<StandPlace> LAST_STAND = ALL.add(DecisionPoint.lastAnswer("ruler.last-stand",
            StandPlace.class, Feature.DECISIVENESS, Feature.WILLING_TO_FLEE, Feature.FIELD_ARMY));

    /** Whether the home government executes or pardons the captured ruler. */
    public static final DecisionPoint<Sentence> FATE_OF_RULER = ALL.add(DecisionPoint.lastAnswer("home.fate-of-ruler",
            Sentence.class, Feature.FOREIGN_PLEAS, Feature.CLEMENCY, Feature.ANGER));

    private CrownDecisions() {}

    /** Returns them in the order of their declaration. */
    public static List<DecisionPoint<?>> all() {
        return ALL.list();
    }
}
