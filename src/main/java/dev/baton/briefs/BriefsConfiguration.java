package dev.baton.briefs;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Briefs.class,
    ReaderList.class,
    Postings.class,
    Rights.class,
    Finding.class,
    Workbench.class,
    BriefCards.class,
    AskingCards.class,
    Starting.class,
    Saving.class,
    Agreeing.class,
    Publishing.class,
    ReachingPod.class,
    Acknowledging.class,
    ReadingBrief.class,
    ListingBriefs.class
})
class BriefsConfiguration {

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
    ActionHandler previewBrief(ReadingBrief reading) {
        return new Pressing(BriefActions.PREVIEW, reading::preview);
    }

    @Bean
    ActionHandler readBrief(ReadingBrief reading) {
        return new Pressing(BriefActions.READ, reading::read);
    }

    @Bean
    ActionHandler askToAgree(Agreeing agreeing) {
        return new Pressing(BriefActions.ASK, agreeing::ask);
    }

    @Bean
    ActionHandler agreeToBrief(Agreeing agreeing) {
        return new Pressing(BriefActions.AGREE, agreeing::agree);
    }

    @Bean
    ActionHandler publishBrief(Publishing publishing) {
        return new Pressing(BriefActions.PUBLISH, publishing::publish);
    }

    @Bean
    ActionHandler acknowledgeBrief(Acknowledging acknowledging) {
        return new Pressing(BriefActions.ACKNOWLEDGE, acknowledging::press);
    }

    @Bean
    ActionHandler takeAcknowledgementBack(Acknowledging acknowledging) {
        return new Pressing(BriefActions.UNDO, acknowledging::undo);
    }
}
