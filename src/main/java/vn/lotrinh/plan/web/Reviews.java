package vn.lotrinh.plan.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.lotrinh.access.ListAgencies;
import vn.lotrinh.access.SignedIn;
import vn.lotrinh.indicator.Indicators;
import vn.lotrinh.plan.PutInForce;
import vn.lotrinh.plan.ReviewedPlan;
import vn.lotrinh.plan.ShowPlan;
import vn.lotrinh.plan.TargetTerms;
import vn.lotrinh.web.Form;
import vn.lotrinh.web.NoSuchPage;
import vn.lotrinh.web.Typed;

/** Gathers what the review of a plan shows. */
@Component
class Reviews {

    private static final String TEMPLATE = "plan/reviewPage";

    private final ShowPlan showPlan;
    private final Indicators indicators;
    private final ListAgencies listAgencies;
    private final PutInForce putInForce;

    Reviews(ShowPlan showPlan, Indicators indicators, ListAgencies listAgencies, PutInForce putInForce) {
        this.showPlan = showPlan;
        this.indicators = indicators;
        this.listAgencies = listAgencies;
        this.putInForce = putInForce;
    }

    ReviewedPlan plan(UUID id) {
        return showPlan.find(id)
                .orElseThrow(() -> new NoSuchPage("Xã không có bản kế hoạch này; hãy mở lại từ trang Kế hoạch."));
    }

    TargetForm form(ReviewedPlan plan, TargetTerms terms) {
        return new TargetForm(new TargetTexts(terms, plan.from(), plan.to(), indicators.list()), listAgencies.handle());
    }

    ModelAndView show(UUID plan, @Nullable String open, SignedIn asking, boolean swapped) {
        var page = desk(plan, open, asking).page(Typed.NOTHING, Map.of(), null, swapped);
        return new ModelAndView(TEMPLATE, Map.of("page", page));
    }

    /** The page once more, with what was typed into the open form and what is wrong with it. */
    ModelAndView again(UUID plan, String open, SignedIn asking, Typed typed) {
        return Form.again(
                TEMPLATE,
                desk(plan, open, asking)
                        .page(typed, Map.of(), typed.findFault(Form.WHOLE).orElse(null), false));
    }

    /** The page once more, with what is wrong about a finding. */
    ModelAndView again(UUID plan, UUID finding, String fault, SignedIn asking) {
        return Form.again(TEMPLATE, desk(plan, null, asking).page(Typed.NOTHING, Map.of(finding, fault), null, false));
    }

    private ReviewDesk desk(UUID id, @Nullable String open, SignedIn asking) {
        var plan = plan(id);
        return new ReviewDesk(
                plan, asking, indicators.list(), listAgencies.handle(), putInForce.lacks(plan.targets()), open);
    }
}
