package dev.baton.leads;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Leads.class,
    LeadCards.class,
    Marks.class,
    LeadWrites.class,
    Noting.class,
    Happenings.class,
    Arriving.class,
    AccountOwnerCards.class,
    Histories.class,
    NewsCards.class,
    LeadsSeen.class,
    Reports.class,
    ShowingReport.class,
    ReportFile.class,
    Reckonings.class,
    Placing.class,
    Checking.class,
    Returning.class,
    ContestCards.class,
    Contesting.class,
    Deciding.class,
    AskingNewDeciders.class,
    RemindingDeciders.class,
    LettingReturnStand.class,
    GoingBack.class,
    AuditedLeads.class,
    PuttingOff.class,
    Winning.class,
    Losing.class,
    Recycling.class,
    Confirming.class,
    Celebrating.class,
    AssistCards.class,
    SecretCards.class,
    FollowingPersons.class,
    AnnouncingLeads.class,
    LeadLog.class,
    CitedClauses.class,
    EventsOfLeads.class,
    LeadsOnDesks.class,
    GivingBack.class,
    LeavingSales.class,
    NudgeCards.class,
    NurtureCards.class,
    LateCards.class,
    JoinedCards.class,
    Offering.class,
    Joining.class,
    Merging.class,
    MergeRights.class,
    MergeWrites.class,
    Assigning.class,
    HandingOn.class,
    Pausing.class,
    Snoozing.class,
    Telling.class,
    Handoff.class,
    OutcomeForms.class,
    OpeningLeadForm.class,
    AskingForLead.class,
    ListingLeads.class,
    ListingMine.class,
    FindingLeads.class,
    ShowingLead.class,
    Undoing.class,
    OfferingAgain.class,
    TakingOfferAgain.class,
    TakingIn.class,
    Ticking.class,
    Breaching.class,
    ComingBackFromNurture.class,
    LeadsOnAgenda.class,
    LeadsAsFeedback.class,
    LeadsOfCampaign.class,
    ContactsOfLeads.class,
    ImportConfiguration.class
})
class LeadsConfiguration {

    @Bean
    ActionHandler accept(Handoff handoff) {
        return new MovingLead(LeadActions.ACCEPT, State.ACCEPTED, handoff);
    }

    @Bean
    ActionHandler contacted(Handoff handoff) {
        return new MovingLead(LeadActions.CONTACTED, State.CONTACTED, handoff);
    }

    @Bean
    ActionHandler meeting(Handoff handoff) {
        return new MovingLead(LeadActions.MEETING, State.MEETING, handoff);
    }

    @Bean
    ActionHandler askWhyReturned(Returning returning) {
        return new Pressing(LeadActions.RETURN, returning::open);
    }

    @Bean
    ActionHandler askWhatWasWon(Winning winning) {
        return new Pressing(LeadActions.WON, winning::open);
    }

    @Bean
    ActionHandler askWhyLost(Losing losing) {
        return new Pressing(LeadActions.LOST, losing::open);
    }

    @Bean
    ActionHandler askUntilWhen(Recycling recycling) {
        return new Pressing(LeadActions.RECYCLE, recycling::open);
    }

    @Bean
    SubmissionHandler returned(Returning returning) {
        return new TakingForm(LeadActions.RETURN, returning::take);
    }

    @Bean
    SubmissionHandler won(Winning winning) {
        return new TakingForm(LeadActions.WON, winning::take);
    }

    @Bean
    SubmissionHandler lost(Losing losing) {
        return new TakingForm(LeadActions.LOST, losing::take);
    }

    @Bean
    SubmissionHandler recycled(Recycling recycling) {
        return new TakingForm(LeadActions.RECYCLE, recycling::take);
    }

    @Bean
    ActionHandler shortcut(OpeningLeadForm form) {
        return new UsingShortcut(LeadActions.NEW, form);
    }

    @Bean
    ActionHandler messageShortcut(OpeningLeadForm form) {
        return new UsingShortcut(LeadActions.FROM_MESSAGE, form);
    }

    @Bean
    SubmissionHandler offer(Offering offering) {
        return new TakingForm(LeadForm.OFFER, offering::take);
    }

    @Bean
    SubmissionHandler offerAnyway(Offering offering) {
        return new TakingForm(Offering.ANYWAY, offering::take);
    }

    @Bean
    SubmissionHandler offerAsNew(Offering offering) {
        return new TakingForm(Offering.AS_NEW, offering::take);
    }

    @Bean
    SubmissionHandler offerAgain(TakingOfferAgain offering) {
        return new TakingForm(LeadForm.OFFER_AGAIN, offering::take);
    }

    @Bean
    SubmissionHandler offerAgainAnyway(TakingOfferAgain offering) {
        return new TakingForm(TakingOfferAgain.ANYWAY, offering::take);
    }

    @Bean
    ActionHandler askWithWhichToMerge(Merging merging) {
        return new Pressing(LeadActions.MERGE, merging::open);
    }

    @Bean
    SubmissionHandler takeWhichToMerge(Merging merging) {
        return new TakingForm(LeadActions.MERGE_BOTH, merging::takeBoth);
    }

    @Bean
    SubmissionHandler takeWithWhichToMerge(Merging merging) {
        return new TakingForm(LeadActions.MERGE_WITH, merging::takeOther);
    }

    @Bean
    SubmissionHandler merge(Merging merging) {
        return new TakingForm(LeadActions.MERGE, merging::take);
    }

    @Bean
    ActionHandler askWhomToAssign(Assigning assigning) {
        return new Pressing(LeadActions.ASSIGN, assigning::open);
    }

    @Bean
    SubmissionHandler assign(Assigning assigning) {
        return new TakingForm(LeadActions.ASSIGN, assigning::take);
    }

    @Bean
    ActionHandler askWhyPaused(Pausing pausing) {
        return new Pressing(LeadActions.PAUSE, pausing::open);
    }

    @Bean
    SubmissionHandler pause(Pausing pausing) {
        return new TakingForm(LeadActions.PAUSE, pausing::take);
    }

    @Bean
    ActionHandler resume(Pausing pausing) {
        return new Pressing(LeadActions.RESUME, pausing::resume);
    }

    @Bean
    ActionHandler askWhyContested(Contesting contesting) {
        return new Pressing(LeadActions.CONTEST, contesting::open);
    }

    @Bean
    SubmissionHandler contest(Contesting contesting) {
        return new TakingForm(LeadActions.CONTEST, contesting::take);
    }

    @Bean
    ActionHandler stands(Deciding deciding) {
        return new Pressing(LeadActions.STANDS, deciding::stands);
    }

    @Bean
    ActionHandler goesBack(Deciding deciding) {
        return new Pressing(LeadActions.GOES_BACK, deciding::goesBack);
    }

    @Bean
    ActionHandler helped(Confirming confirming) {
        return new Pressing(LeadActions.HELPED, confirming::helped);
    }

    @Bean
    ActionHandler didNotHelp(Confirming confirming) {
        return new Pressing(LeadActions.NOT_HELPED, confirming::didNot);
    }

    @Bean
    ActionHandler askUntilWhenPutOff(PuttingOff puttingOff) {
        return new Pressing(LeadActions.PUT_OFF, puttingOff::open);
    }

    @Bean
    SubmissionHandler putOff(PuttingOff puttingOff) {
        return new TakingForm(LeadActions.PUT_OFF, puttingOff::take);
    }
}
