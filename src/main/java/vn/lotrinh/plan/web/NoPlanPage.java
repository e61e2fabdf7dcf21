package vn.lotrinh.plan.web;

/** What stands in the plan's place before there is one in force. */
public record NoPlanPage(PlanPage.Versions versions) {

    public String title() {
        return "Kế hoạch";
    }
}
