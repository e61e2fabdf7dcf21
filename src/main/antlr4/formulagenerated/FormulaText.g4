// The language of formulas, as docs/formulas.md tells it. Chains are loops, not recursion: only parentheses and prefixes nest.
grammar FormulaText;

formula : condition EOF ;

condition : conjunction (OR conjunction)* ;

conjunction : negation (AND negation)* ;

negation : NOT negation | comparison ;

comparison
    : sum (EQUAL | UNEQUAL | LESS | AT_MOST | GREATER | AT_LEAST) sum    # compare
    | sum NOT? IN OPEN condition (COMMA condition)* CLOSE                # oneOf
    | sum IS NOT? EMPTY                                                  # empty
    | sum                                                                # plain
    ;

sum : product ((PLUS | MINUS) product)* ;

product : unary ((TIMES | OVER) unary)* ;

unary : MINUS unary | primary ;

primary
    : NUMBER                                                             # number
    | TEXT                                                               # text
    | (TRUE | FALSE)                                                     # truth
    | INDICATOR                                                          # indicator
    | name OPEN (scope | condition (COMMA condition)*)? CLOSE            # call
    | name                                                               # named
    | OPEN condition CLOSE                                               # inner
    ;

scope : name (DOT condition)? (WEIGHT condition)? (WHERE condition)? (BY name)? ;

// Words that only mean something in one place may be names of fields elsewhere.
name : NAME | WEIGHT | BY | EMPTY ;

AND : 'and' ;
OR : 'or' ;
NOT : 'not' ;
IN : 'in' ;
IS : 'is' ;
EMPTY : 'empty' ;
TRUE : 'true' ;
FALSE : 'false' ;
WHERE : 'where' ;
BY : 'by' ;
WEIGHT : 'weight' ;

EQUAL : '=' ;
UNEQUAL : '<>' ;
LESS : '<' ;
AT_MOST : '<=' ;
GREATER : '>' ;
AT_LEAST : '>=' ;
PLUS : '+' ;
MINUS : '-' ;
TIMES : '*' ;
OVER : '/' ;
OPEN : '(' ;
CLOSE : ')' ;
COMMA : ',' ;
DOT : '.' ;

NUMBER : [0-9]+ ('.' [0-9]+)? ;
TEXT : '"' (~["\r\n] | '""')* '"' ;
INDICATOR : '[' ~[\]\r\n]* ']' ;
NAME : [\p{L}_] [\p{L}\p{M}\p{N}_]* ;
BLANK : [ \t\r\n\u00A0]+ -> skip ;
UNKNOWN : . ;
