package dev.baton.feedback;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.pods.Pressing;
import dev.baton.search.Search;
import dev.baton.store.Sequel;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Items.class,
    Finding.class,
    Desks.class,
    ItemCards.class,
    OpeningFeedback.class,
    Saving.class,
    AskingForFeedback.class,
    Settling.class,
    Undoing.class,
    TriageDue.class,
    FeedbackOnAgenda.class,
    Weighing.class,
    Drafts.class,
    Origins.class,
    RequestCards.class,
    AskingAuthor.class,
    SavingMessage.class,
    SavingNoted.class,
    SavingWords.class,
    Sources.class,
    SavingKept.class,
    HearingReaction.class,
    OfferingToSave.class,
    TakingIn.class,
    OwnWords.class,
    SayingMeToo.class,
    Merging.class,
    AskingForConsent.class,
    ShowingFeedback.class,
    FindingFeedback.class,
    ListingMyFeedback.class,
    ListingWaiting.class,
    ListingQuotes.class,
    ShowingTop.class,
    FeedbackFile.class,
    ExportingFeedback.class,
    Digest.class,
    MovingDigest.class,
    SettingUpFeedback.class,
    Questions.class,
    AskedPeople.class,
    QuestionCards.class,
    DraftingQuestion.class,
    MakingQuestion.class,
    ChangingQuestion.class,
    ListingQuestions.class,
    OpeningDay.class,
    AskingField.class,
    AnsweringQuestion.class,
    SayingNothing.class,
    RemindingField.class,
    ClosingQuestion.class,
    ForgettingAsked.class,
    FollowingPod.class
})
class FeedbackConfiguration {

    @Bean
    Searching searching(Items items) {
        return new Searching(items, Search.PATIENCE);
    }

    @Bean
    Patterns patterns(Items items, InstantSource clock) {
        return new Patterns(items, clock, Patterns.PATIENCE);
    }

    @Bean
    Sequel othersAreAskedLater() {
        return new Sequel(QuestionTimers.ASK);
    }

    @Bean
    AskingForAnswer take(Settling settling) {
        return new AskingForAnswer(FeedbackActions.TAKE, State.TAKEN, settling);
    }

    @Bean
    AskingForAnswer plan(Settling settling) {
        return new AskingForAnswer(FeedbackActions.PLAN, State.PLANNED, settling);
    }

    @Bean
    AskingForAnswer done(Settling settling) {
        return new AskingForAnswer(FeedbackActions.DONE, State.DONE, settling);
    }

    @Bean
    AskingForAnswer notNow(Settling settling) {
        return new AskingForAnswer(FeedbackActions.NOT_NOW, State.NOT_NOW, settling);
    }

    @Bean
    SubmissionHandler save(Weighing weighing, AskingAuthor asking, Sources sources) {
        return new TakingFeedback(FeedbackActions.SAVE, weighing, asking, sources);
    }

    @Bean
    SubmissionHandler saveAnyway(Weighing weighing, AskingAuthor asking, Sources sources) {
        return new TakingFeedback(FeedbackActions.SAVE_ANYWAY, weighing, asking, sources);
    }

    @Bean
    ActionHandler allow(Drafts drafts, Saving saving, Directory directory, Commits commits, InstantSource clock) {
        return new AllowingToSave(FeedbackActions.ALLOW, drafts, saving, directory, commits, clock);
    }

    @Bean
    ActionHandler allowUnnamed(
            Drafts drafts, Saving saving, Directory directory, Commits commits, InstantSource clock) {
        return new AllowingToSave(FeedbackActions.ALLOW_UNNAMED, drafts, saving, directory, commits, clock);
    }

    @Bean
    ActionHandler forbid(Drafts drafts, Saving saving, Directory directory, Commits commits, InstantSource clock) {
        return new AllowingToSave(FeedbackActions.FORBID, drafts, saving, directory, commits, clock);
    }

    @Bean
    ActionHandler meToo(SayingMeToo meToo) {
        return new Pressing(FeedbackActions.ME_TOO, action -> meToo.press(action, false));
    }

    @Bean
    ActionHandler meTooUnnamed(SayingMeToo meToo) {
        return new Pressing(FeedbackActions.ME_TOO_UNNAMED, action -> meToo.press(action, true));
    }

    @Bean
    ActionHandler withdraw(OwnWords own) {
        return new Pressing(FeedbackActions.WITHDRAW, action -> own.withdraw(action, action.argument()));
    }

    @Bean
    ActionHandler leave(OwnWords own) {
        return new Pressing(FeedbackActions.LEAVE, action -> own.leave(action, action.argument()));
    }

    @Bean
    ActionHandler unname(OwnWords own) {
        return new Pressing(FeedbackActions.UNNAME, action -> own.unname(action, action.argument()));
    }

    @Bean
    ActionHandler takeOver(Settling settling) {
        return new Pressing(
                FeedbackActions.TAKE_OVER,
                action -> settling.forMarketing(action, action.argument(), task -> settling.takeOver(action, task)));
    }

    @Bean
    ActionHandler pauseQuestion(ChangingQuestion changing) {
        return new Pressing(FeedbackActions.PAUSE_QUESTION, action -> changing.pause(action, true));
    }

    @Bean
    ActionHandler goOnAsking(ChangingQuestion changing) {
        return new Pressing(FeedbackActions.GO_ON_ASKING, action -> changing.pause(action, false));
    }

    @Bean
    ActionHandler endQuestion(ChangingQuestion changing) {
        return new Pressing(FeedbackActions.END_QUESTION, changing::end);
    }
}
