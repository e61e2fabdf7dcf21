package vn.lotrinh.formula;

import formulagenerated.FormulaTextBaseVisitor;
import formulagenerated.FormulaTextParser;
import formulagenerated.FormulaTextParser.CallContext;
import formulagenerated.FormulaTextParser.CompareContext;
import formulagenerated.FormulaTextParser.ConditionContext;
import formulagenerated.FormulaTextParser.ConjunctionContext;
import formulagenerated.FormulaTextParser.EmptyContext;
import formulagenerated.FormulaTextParser.FormulaContext;
import formulagenerated.FormulaTextParser.IndicatorContext;
import formulagenerated.FormulaTextParser.InnerContext;
import formulagenerated.FormulaTextParser.NameContext;
import formulagenerated.FormulaTextParser.NamedContext;
import formulagenerated.FormulaTextParser.NegationContext;
import formulagenerated.FormulaTextParser.NumberContext;
import formulagenerated.FormulaTextParser.OneOfContext;
import formulagenerated.FormulaTextParser.PlainContext;
import formulagenerated.FormulaTextParser.ProductContext;
import formulagenerated.FormulaTextParser.ScopeContext;
import formulagenerated.FormulaTextParser.SumContext;
import formulagenerated.FormulaTextParser.TextContext;
import formulagenerated.FormulaTextParser.TruthContext;
import formulagenerated.FormulaTextParser.UnaryContext;
import java.math.BigDecimal;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;
import vn.lotrinh.kernel.VietnameseText;

/** From the tree that ANTLR makes to the syntax that this module speaks: chains lean to the left, parentheses are gone. */
final class BuildSyntax extends FormulaTextBaseVisitor<Syntax> {

    @Override
    public Syntax visitFormula(FormulaContext formula) {
        return visit(formula.condition());
    }

    @Override
    public Syntax visitCondition(ConditionContext condition) {
        var left = visit(condition.conjunction(0));
        for (int i = 0; i < condition.OR().size(); i++) {
            left = new Syntax.Either(at(condition.OR(i)), left, visit(condition.conjunction(i + 1)));
        }
        return left;
    }

    @Override
    public Syntax visitConjunction(ConjunctionContext conjunction) {
        var left = visit(conjunction.negation(0));
        for (int i = 0; i < conjunction.AND().size(); i++) {
            left = new Syntax.Both(at(conjunction.AND(i)), left, visit(conjunction.negation(i + 1)));
        }
        return left;
    }

    @Override
    public Syntax visitNegation(NegationContext negation) {
        return negation.NOT() == null
                ? visit(negation.comparison())
                : new Syntax.Not(at(negation), visit(negation.negation()));
    }

    @Override
    public Syntax visitCompare(CompareContext compare) {
        var sign = ((TerminalNode) compare.getChild(1)).getSymbol();
        return new Syntax.Compare(
                ReadFormula.placeOf(sign), Comparison.of(sign.getText()), visit(compare.sum(0)), visit(compare.sum(1)));
    }

    @Override
    public Syntax visitOneOf(OneOfContext oneOf) {
        return new Syntax.OneOf(at(oneOf.IN()), visit(oneOf.sum()), visitAll(oneOf.condition()), oneOf.NOT() != null);
    }

    @Override
    public Syntax visitEmpty(EmptyContext empty) {
        return new Syntax.Empty(at(empty.IS()), visit(empty.sum()), empty.NOT() != null);
    }

    @Override
    public Syntax visitPlain(PlainContext plain) {
        return visit(plain.sum());
    }

    @Override
    public Syntax visitSum(SumContext sum) {
        var left = visit(sum.product(0));
        for (int i = 1; i < sum.product().size(); i++) {
            left = arithmetic((TerminalNode) sum.getChild(2 * i - 1), left, visit(sum.product(i)));
        }
        return left;
    }

    @Override
    public Syntax visitProduct(ProductContext product) {
        var left = visit(product.unary(0));
        for (int i = 1; i < product.unary().size(); i++) {
            left = arithmetic((TerminalNode) product.getChild(2 * i - 1), left, visit(product.unary(i)));
        }
        return left;
    }

    private static Syntax arithmetic(TerminalNode sign, Syntax left, Syntax right) {
        var operator = switch (sign.getSymbol().getType()) {
            case FormulaTextParser.PLUS -> Operator.PLUS;
            case FormulaTextParser.MINUS -> Operator.MINUS;
            case FormulaTextParser.TIMES -> Operator.TIMES;
            default -> Operator.OVER;
        };
        return new Syntax.Arithmetic(at(sign), operator, left, right);
    }

    @Override
    public Syntax visitUnary(UnaryContext unary) {
        return unary.MINUS() == null ? visit(unary.primary()) : new Syntax.Negative(at(unary), visit(unary.unary()));
    }

    @Override
    public Syntax visitNumber(NumberContext number) {
        return new Syntax.Decimal(at(number), new BigDecimal(number.getText()));
    }

    @Override
    public Syntax visitText(TextContext text) {
        return new Syntax.Text(
                at(text), VietnameseText.nfc(inside(text.getText()).replace("\"\"", "\"")));
    }

    @Override
    public Syntax visitTruth(TruthContext truth) {
        return new Syntax.Truth(at(truth), truth.TRUE() != null);
    }

    @Override
    public Syntax visitIndicator(IndicatorContext indicator) {
        return new Syntax.Indicator(at(indicator), inside(indicator.getText()).strip());
    }

    @Override
    public Syntax visitNamed(NamedContext named) {
        return name(named.name());
    }

    @Override
    public Syntax visitInner(InnerContext inner) {
        return visit(inner.condition());
    }

    @Override
    public Syntax visitCall(CallContext call) {
        var scope = call.scope() == null ? null : scope(call.scope());
        var arguments =
                scope != null && scope.isLoneName() ? List.<Syntax>of(scope.register()) : visitAll(call.condition());
        return new Syntax.Call(at(call), call.name().getText(), arguments, scope);
    }

    private Syntax.Scope scope(ScopeContext scope) {
        var parts = scope.condition().iterator();
        var amount = scope.DOT() == null ? null : visit(parts.next());
        var weight = scope.WEIGHT() == null ? null : visit(parts.next());
        var condition = scope.WHERE() == null ? null : visit(parts.next());
        return new Syntax.Scope(
                name(scope.name(0)), amount, weight, condition, scope.BY() == null ? null : name(scope.name(1)));
    }

    private List<Syntax> visitAll(@Nullable List<ConditionContext> conditions) {
        return conditions == null
                ? List.of()
                : conditions.stream().map(this::visit).toList();
    }

    private static Syntax.Name name(NameContext name) {
        return new Syntax.Name(at(name), VietnameseText.nfc(name.getText()));
    }

    private static String inside(String quoted) {
        return quoted.substring(1, quoted.length() - 1);
    }

    private static Syntax.Place at(ParserRuleContext context) {
        return ReadFormula.placeOf(context.getStart());
    }

    private static Syntax.Place at(TerminalNode node) {
        Token token = node.getSymbol();
        return ReadFormula.placeOf(token);
    }
}
