package dev.baton.briefs;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.WordsHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import dev.baton.search.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@Import({
    Briefs.class,
    AuditedBriefs.class,
    NotingOnce.class,
    ReaderList.class,
    Postings.class,
    Editions.class,
    ProgressList.class,
    Archive.class,
    Rights.class,
    Audience.class,
    Superiors.class,
    Finding.class,
    Workbench.class,
    BenchNotes.class,
    Telling.class,
    Sides.class,
    Patience.class,
    Waiting.class,
    RemindingPartner.class,
    AskingOthers.class,
    Changes.class,
    Revisions.class,
    Meanwhile.class,
    Appointments.class,
    Consequences.class,
    Settling.class,
    Drafting.class,
    Duplicating.class,
    Discarding.class,
    Previewing.class,
    ListingDrafts.class,
    Comments.class,
    Commenting.class,
    AskingSales.class,
    Questions.class,
    OpenQuestions.class,
    QuestionThread.class,
    QuestionNews.class,
    AskingQuestion.class,
    AnsweringQuestion.class,
    ListingQuestions.class,
    BriefCards.class,
    AskingCards.class,
    ReminderCards.class,
    ProgressCards.class,
    Starting.class,
    Saving.class,
    Agreeing.class,
    Publication.class,
    PublishingChanges.class,
    UnpublishedChanges.class,
    DiscardingChanges.class,
    Withdrawing.class,
    ReachingPod.class,
    FollowingPod.class,
    RemindingReader.class,
    TellingLead.class,
    Renewing.class,
    Progressing.class,
    Receipts.class,
    ShowingChanges.class,
    ShowingReaders.class,
    ListingEditions.class,
    Acknowledging.class,
    ReadingBrief.class,
    ChangesDesk.class,
    CampaignBriefs.class,
    FindingBriefs.class,
    NamedBrief.class,
    ListingBriefs.class
})
class BriefsConfiguration {

    /** Before what takes anything for feedback. */
    @Bean
    @Order(0)
    WordsHandler offeringBriefs() {
        return new OfferingBriefs();
    }

    @Bean
    SearchingBriefs searchingBriefs(Briefs briefs, Rights rights) {
        return new SearchingBriefs(briefs, rights, Search.PATIENCE);
    }

    @Bean
    SubmissionHandler takeWhatToFind(FindingBriefs finding) {
        return new TakingForm(BriefActions.FIND, finding::take);
    }

    @Bean
    ActionHandler showBrief(Workbench workbench) {
        return new Pressing(BriefActions.SHOW, workbench::show);
    }

    @Bean
    SubmissionHandler takeNewBrief(Starting starting) {
        return new TakingForm(BriefActions.NEW, starting::take);
    }

    @Bean
    ActionHandler openSection(Saving saving) {
        return new Pressing(BriefActions.SECTION, saving::open);
    }

    @Bean
    SubmissionHandler takeSection(Saving saving) {
        return new TakingForm(BriefActions.SECTION, saving::take);
    }

    @Bean
    ActionHandler previewBrief(Previewing previewing) {
        return new Pressing(BriefActions.PREVIEW, previewing::show);
    }

    @Bean
    ActionHandler sendPreview(Previewing previewing) {
        return new Pressing(BriefActions.SEND_PREVIEW, previewing::send);
    }

    @Bean
    ActionHandler pressInPreview(Previewing previewing) {
        return new Pressing(BriefActions.PREVIEWED, previewing::press);
    }

    @Bean
    ActionHandler duplicateBrief(Duplicating duplicating) {
        return new Pressing(BriefActions.DUPLICATE, duplicating::press);
    }

    @Bean
    ActionHandler openDiscarding(Discarding discarding) {
        return new Pressing(BriefActions.DISCARD, discarding::open);
    }

    @Bean
    SubmissionHandler discardBrief(Discarding discarding) {
        return new TakingForm(BriefActions.DISCARD, discarding::take);
    }

    @Bean
    ActionHandler openComment(Commenting commenting) {
        return new Pressing(BriefActions.COMMENT, commenting::open);
    }

    @Bean
    SubmissionHandler takeComment(Commenting commenting) {
        return new TakingForm(BriefActions.COMMENT, commenting::take);
    }

    @Bean
    ActionHandler openQuestion(AskingQuestion asking) {
        return new Pressing(BriefActions.QUESTION, asking::open);
    }

    @Bean
    SubmissionHandler takeQuestion(AskingQuestion asking) {
        return new TakingForm(BriefActions.QUESTION, asking::take);
    }

    @Bean
    ActionHandler takeQuestionBack(AskingQuestion asking) {
        return new Pressing(BriefActions.UNASK, asking::takeBack);
    }

    @Bean
    ActionHandler openAnswer(AnsweringQuestion answering) {
        return new Pressing(BriefActions.ANSWER, answering::open);
    }

    @Bean
    SubmissionHandler takeAnswer(AnsweringQuestion answering) {
        return new TakingForm(BriefActions.ANSWER, answering::take);
    }

    @Bean
    ActionHandler listQuestions(ListingQuestions listing) {
        return new Pressing(BriefActions.QUESTIONS, listing::show);
    }

    @Bean
    ActionHandler readBrief(ReadingBrief reading) {
        return new Pressing(BriefActions.READ, reading::read);
    }

    @Bean
    ActionHandler showTalkTrack(ReadingBrief reading) {
        return new Pressing(BriefActions.TALK_TRACK, reading::talkTrack);
    }

    @Bean
    ActionHandler askToAgree(AskingSales asking) {
        return new Pressing(BriefActions.ASK, asking::ask);
    }

    @Bean
    ActionHandler stopAskingToAgree(AskingSales asking) {
        return new Pressing(BriefActions.TAKE_BACK, asking::takeBack);
    }

    @Bean
    ActionHandler reviewBrief(Agreeing agreeing) {
        return new Pressing(BriefActions.REVIEW, agreeing::review);
    }

    @Bean
    ActionHandler agreeToBrief(Agreeing agreeing) {
        return new Pressing(BriefActions.AGREE, agreeing::agree);
    }

    @Bean
    ActionHandler acknowledgeBrief(Acknowledging acknowledging) {
        return new Pressing(BriefActions.ACKNOWLEDGE, acknowledging::press);
    }

    @Bean
    ActionHandler takeAcknowledgementBack(Acknowledging acknowledging) {
        return new Pressing(BriefActions.UNDO, acknowledging::undo);
    }

    @Bean
    ActionHandler showWhatChanged(ShowingChanges changes) {
        return new Pressing(BriefActions.CHANGES, changes::press);
    }

    @Bean
    ActionHandler openPublishingChanges(PublishingChanges publishing) {
        return new Pressing(BriefActions.PUBLISH_CHANGES, publishing::open);
    }

    @Bean
    SubmissionHandler publishChanges(PublishingChanges publishing) {
        return new TakingForm(BriefActions.PUBLISH_CHANGES, publishing::take);
    }

    @Bean
    ActionHandler discardChanges(DiscardingChanges discarding) {
        return new Pressing(BriefActions.DISCARD_CHANGES, discarding::discard);
    }

    @Bean
    ActionHandler restoreChanges(DiscardingChanges discarding) {
        return new Pressing(BriefActions.RESTORE_CHANGES, discarding::restore);
    }

    @Bean
    ActionHandler askToWithdraw(Withdrawing withdrawing) {
        return new Pressing(BriefActions.WITHDRAW, withdrawing::ask);
    }

    @Bean
    SubmissionHandler withdrawBrief(Withdrawing withdrawing) {
        return new TakingForm(BriefActions.WITHDRAW, withdrawing::take);
    }

    @Bean
    ActionHandler showReaders(ShowingReaders readers) {
        return new Pressing(BriefActions.READERS, readers::press);
    }
}
