package dev.baton.briefs;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** How briefs are used. */
@Configuration(proxyBeanMethods = false)
@Import({
    UseList.class,
    Counting.class,
    FindingThing.class,
    ShowingAssets.class,
    Sharing.class,
    Judging.class,
    ShowingUse.class,
    Caretakers.class,
    UpkeepList.class,
    UpkeepCards.class,
    UpkeepNews.class,
    UpkeepBooks.class,
    KeepingAssets.class,
    TendingBooks.class,
    Tending.class
})
class UseConfiguration {

    @Bean
    ActionHandler listAssets(ShowingAssets assets) {
        return new Pressing(BriefActions.ASSETS, assets::list);
    }

    @Bean
    ActionHandler openAsset(ShowingAssets assets) {
        return new Pressing(BriefActions.OPEN, assets::open);
    }

    @Bean
    ActionHandler shareBrief(Sharing sharing) {
        return new Pressing(BriefActions.SHARED, sharing::press);
    }

    @Bean
    ActionHandler unshareBrief(Sharing sharing) {
        return new Pressing(BriefActions.UNSHARED, sharing::undo);
    }

    @Bean
    ActionHandler sayThatItHelped(Judging judging) {
        return new Pressing(BriefActions.HELPED, judging::helped);
    }

    @Bean
    ActionHandler sayThatItDidnt(Judging judging) {
        return new Pressing(BriefActions.DIDNT_HELP, judging::didnt);
    }

    @Bean
    ActionHandler takeVerdictBack(Judging judging) {
        return new Pressing(BriefActions.NO_VERDICT, judging::takeBack);
    }

    @Bean
    ActionHandler openWhy(Judging judging) {
        return new Pressing(BriefActions.WHY, judging::open);
    }

    @Bean
    SubmissionHandler takeWhy(Judging judging) {
        return new TakingForm(BriefActions.WHY, judging::take);
    }

    @Bean
    ActionHandler showUse(ShowingUse use) {
        return new Pressing(BriefActions.USE, use::show);
    }

    @Bean
    ActionHandler showStaleAssets(Tending tending) {
        return new Pressing(BriefActions.STALE, tending::show);
    }

    @Bean
    ActionHandler confirmAsset(Tending tending) {
        return new Pressing(BriefActions.CONFIRM, tending::confirm);
    }

    @Bean
    ActionHandler unconfirmAsset(Tending tending) {
        return new Pressing(BriefActions.UNCONFIRM, tending::unconfirm);
    }

    @Bean
    ActionHandler retireAsset(Tending tending) {
        return new Pressing(BriefActions.RETIRE, tending::retire);
    }

    @Bean
    ActionHandler useAssetAgain(Tending tending) {
        return new Pressing(BriefActions.USE_AGAIN, tending::useAgain);
    }
}
