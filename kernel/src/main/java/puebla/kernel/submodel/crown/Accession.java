package puebla.kernel.submodel.crown;

import puebla.kernel.mechanism.Mechanism;
import puebla.kernel.mechanism.War;
import puebla.kernel.random.Draw;
import puebla.kernel.rule.CommitmentDecision;
import puebla.kernel.rule.PublicBelief;
import puebla.kernel.scenario.Amount;
import puebla.kernel.scenario.Feature;
import puebla.kernel.scenario.SharedEvents;
import puebla.kernel.scenario.SharedParameters;
import puebla.kernel.scenario.Time;
import puebla.kernel.state.CommitmentStage;
import puebla.kernel.state.CrownStage;
import puebla.kernel.state.DispatchTopic;
import puebla.kernel.state.Fate;
import puebla.kernel.submodel.crown.CrownDecisions.CrownAnswer;
import puebla.kernel.submodel.crown.CrownDecisions.Form;

/**
 * Steps from a captured capital to a reigning prince. Each step has its conditions; none has a date.
 *
 * <pre>
 *   capital held for some weeks → the patron chooses a form of government → regency → vote of notables → offer
 *   → the candidate reviews monthly: accept, wait, refuse → acceptance and treaty → voyage → entry
 * </pre>
 *
 * The lobby asks its candidates in order while the expedition still fights; a candidate who refuses drops out. When no
 * candidate is left, the regency stays and the patron chooses again: a friendly republic, withdrawal, or another round.
 * A ruler who has not yet entered the capital turns back when the capital is lost and the patron is gone.
 *
 * <p><b>Source:</b> steps and lags of 1863–64 (assembly 10 July 1863, deputation 3 October, acceptance 10 April 1864,
 * entry 12 June 1864); acceptance is a quantal response, weights in the decisions file.
 */
public final class Accession implements Mechanism {
    private static final Draw VOTES = Draw.of("crown.monarchy-voted");

    /** Time between two reviews of an offer, and of the form of government [days]. Judgement. */
    private static final int REVIEW_DAYS = 30;
    /** Day of each review period on which the form is chosen, counted from the fall of the capital. Judgement. */
    private static final int FORM_REVIEW_DAY = 20;

    @Override
    public void apply(War war) {
        var throne = war.state.throne;
        if (war.state.expedition.base() < 0 || throne.stage().reached(CrownStage.REIGNS)) {
            return;
        }
        boolean held = war.state.country.held(war.scenario().capital()) > 0;
        if (throne.friendlyRepublic()) {
            if (throne.exists() && !held) {
                throne.endRepublic();
                advance(war, CrownStage.NOTHING, -1);
            }
            return;
        }
        if (!throne.stage().reached(CrownStage.OFFERED)) {
            soundOut(war);
        }
        switch (throne.stage()) {
            case NOTHING -> {
                if (held && war.state.day - war.state.expedition.capitalTakenDay()
                        >= war.value(CrownParameters.DAYS_TO_REGENCY)
                        && war.state.commitment.stage() == CommitmentStage.COMMITTED
                        && (war.state.day - war.state.expedition.capitalTakenDay()) % REVIEW_DAYS == FORM_REVIEW_DAY) {
                    chooseForm(war);
                }
            }
            case REGENCY -> {
                if (held && war.occurs(VOTES, Draw.ONLY, war.value(CrownParameters.VOTE_HAZARD))) {
                    advance(war, CrownStage.VOTED,
                            war.events.begin(CrownEvents.MONARCHY_VOTED).at(war.scenario().capital())
                                    .by(war.scenario().client()).causedBy(throne.stageEvent()).record());
                }
            }
            case VOTED -> {
                if (war.state.day - throne.stageDay() >= war.value(CrownParameters.DEPUTATION_DAYS)) {
                    offer(war);
                }
            }
            case OFFERED -> {
                if ((war.state.day - throne.askedDay()) % REVIEW_DAYS == 0 && war.state.day > throne.askedDay()) {
                    ask(war);
                }
            }
            case ACCEPTED -> {
                if (war.state.day - throne.stageDay() >= war.value(CrownParameters.VOYAGE_DAYS)) {
                    land(war);
                }
            }
            case LANDED -> {
                if (held && war.state.day - throne.stageDay()
                        >= war.routes.days[war.scenario().entryPort()][war.scenario().capital()]) {
                    enter(war);
                }
            }
            default -> {
                // no further step
            }
        }
        if (throne.exists() && !held && !throne.stage().reached(CrownStage.ACCEPTED)) {
            advance(war,
                    war.state.commitment.stage() == CommitmentStage.COMMITTED ? CrownStage.NOTHING : CrownStage.ENDED,
                    -1);
        } else if (throne.exists() && !held && war.state.commitment.stage() == CommitmentStage.GONE) {
            turnBack(war);
        }
    }

    private static void turnBack(War war) {
        int event =
                war.events.begin(SharedEvents.RULER_LEFT).led(war.state.throne.ruler()).at(war.scenario().entryPort())
                        .side(-1)
                        .causedBy(war.events.last(SharedEvents.PATRON_GONE)).record();
        advance(war, CrownStage.ENDED, event);
        RulerEnd.end(war, Fate.LEFT);
    }

    private static void advance(War war, CrownStage stage, int event) {
        war.state.throne.advance(stage, war.state.day, event);
    }

    private static void chooseForm(War war) {
        int patron = war.scenario().patron();
        var form = war.decisions.begin(CrownDecisions.FORM_OF_GOVERNMENT)
                .with(Feature.REGIME_AIM, war.state.coalition.aim())
                .with(Feature.STRAIN, war.state.calendar.strain(patron))
                .known(Feature.SHARE_HELD, patron, DispatchTopic.SHARE_HELD)
                .with(Feature.LOBBY, war.value(SharedParameters.LOBBY)).choose();
        if (form == Form.MONARCHY && !war.state.throne.exists()) {
            advance(war, CrownStage.REGENCY,
                    war.events.begin(SharedEvents.REGENCY).at(war.scenario().capital()).by(patron)
                            .causedBy(war.state.expedition.capitalTakenEvent()).becauseDecided().record());
        } else if (form == Form.FRIENDLY_REPUBLIC) {
            war.state.throne.foundRepublic();
            advance(war, CrownStage.REGENCY,
                    war.events.begin(CrownEvents.FRIENDLY_REPUBLIC).at(war.scenario().capital()).by(patron)
                            .causedBy(war.state.expedition.capitalTakenEvent()).becauseDecided().record());
        } else if (form == Form.LEAVE) {
            CommitmentDecision.decideToLeave(war);
        }
    }

    /**
     * Asks the next candidate for the lobby, every two months and each candidate once. Before the vote only a refusal
     * has an effect.
     */
    private static void soundOut(War war) {
        var throne = war.state.throne;
        if ((war.state.coalition.exilesDay() < 0 && war.state.expedition.hostilitiesDay() < 0)
                || war.state.day % 60 != 0) {
            return;
        }
        int candidate = Math.max(0, throne.candidate());
        if (candidate >= war.scenario().candidates().size() - 1) {
            return;
        }
        throne.consider(candidate);
        if (throne.sounded() == candidate) {
            return;
        }
        throne.sound(candidate);
        if (answer(war, candidate) == CrownAnswer.REFUSE) {
            refuse(war, candidate);
        }
    }

    private static void refuse(War war, int candidate) {
        var who = war.scenario().candidates().get(candidate);
        war.events.begin(CrownEvents.CANDIDATE_REFUSES).led(who.leader()).with(Amount.PLACES, candidate)
                .becauseDecided()
                .record();
        war.state.throne.ask(candidate + 1, war.state.day);
    }

    private static CrownAnswer answer(War war, int candidate) {
        var throne = war.state.throne;
        var who = war.scenario().candidates().get(candidate);
        double guarantee = war.state.commitment.stage() == CommitmentStage.COMMITTED
                ? Math.min(1,
                        war.state.mail.known(war.scenario().patron(), DispatchTopic.PATRON_MEN)
                                / war.value(SharedParameters.PATRON_FULL_ARMY))
                : 0;
        int patron = war.scenario().patron();
        double waited = throne.askedDay() < 0 ? 0 : (war.state.day - throne.askedDay()) / Time.YEAR;
        return war.decisions.begin(CrownDecisions.ACCEPT_CROWN).about(candidate)
                .with(Feature.WILLINGNESS, war.state.willingness(candidate))
                .known(Feature.ADHESIONS, patron, DispatchTopic.SHARE_HELD)
                .relyingOn(patron, DispatchTopic.PATRON_MEN).with(Feature.PATRON_GUARANTEE, guarantee)
                .with(Feature.DYNASTIC_PRICE, who.dynasticPrice())
                .known(Feature.NEIGHBOUR_RISK, patron, DispatchTopic.NEIGHBOUR_PRESSURE).with(Feature.WAITED, waited)
                .choose();
    }

    private static void offer(War war) {
        var throne = war.state.throne;
        throne.ask(Math.max(0, throne.candidate()), war.state.day);
        var who = war.scenario().candidates().get(throne.candidate());
        advance(war, CrownStage.OFFERED,
                war.events.begin(CrownEvents.CROWN_OFFERED).led(who.leader()).by(war.scenario().client())
                        .with(Amount.PLACES, throne.candidate())
                        .causedBy(throne.stageEvent()).record());
    }

    private static void ask(War war) {
        var throne = war.state.throne;
        var answer = answer(war, throne.candidate());
        if (answer == CrownAnswer.ACCEPT) {
            accept(war);
        } else if (answer == CrownAnswer.REFUSE) {
            refuse(war, throne.candidate());
            if (throne.candidate() >= war.scenario().candidates().size()) {
                throne.consider(-1);
                advance(war, CrownStage.VOTED, war.events.begin(CrownEvents.NO_CANDIDATE).by(war.scenario().client())
                        .causedBy(throne.stageEvent()).record());
                chooseForm(war);
            }
        }
    }

    private static void accept(War war) {
        var throne = war.state.throne;
        int candidate = throne.candidate();
        throne.accept(war.scenario().candidates().get(throne.candidate()).leader(), war.state.day);
        war.state.treasuries.takeExpeditionDebt((double) war.scenario().finance().expeditionDebt());
        advance(war, CrownStage.ACCEPTED,
                war.events.begin(CrownEvents.CROWN_ACCEPTED).led(throne.ruler()).by(war.scenario().client())
                        .with(Amount.PLACES, candidate)
                        .causedBy(throne.stageEvent()).becauseDecided().record());
        PublicBelief.shift(war, 1, war.value(CrownParameters.NEWS_ACCEPTANCE));
    }

    private static void land(War war) {
        advance(war, CrownStage.LANDED,
                war.events.begin(CrownEvents.RULER_LANDS).led(war.state.throne.ruler()).at(war.scenario().entryPort())
                        .by(war.scenario().client()).causedBy(war.state.throne.stageEvent()).record());
        war.state.throne.moveRuler(war.scenario().entryPort());
    }

    private static void enter(War war) {
        var throne = war.state.throne;
        throne.enterCapital(war.scenario().capital(), war.state.day);
        if (throne.ruler() >= 0) {
            war.state.leaders.appear(throne.ruler(), throne.rulerPlace());
        }
        advance(war, CrownStage.REIGNS,
                war.events.begin(CrownEvents.RULER_ENTERS).led(throne.ruler()).at(throne.rulerPlace())
                        .by(war.scenario().client()).causedBy(throne.stageEvent())
                        .because(Feature.SHARE_HELD, throne.peopleHeld())
                        .record());
        war.dispatches.report(throne.rulerPlace(), war.scenario().patron(), DispatchTopic.CROWNED, 1);
        PublicBelief.shift(war, 1, war.value(CrownParameters.NEWS_ENTRY));
    }
}
