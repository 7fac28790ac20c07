import math


def log_probability(logits, token):
    return logits[token] - math.log(sum(math.exp(logit) for logit in logits))


def autoregressive_nll(start_logits, transition_logits, tokens):
    log_likelihood = log_probability(start_logits, tokens[0])
    for previous, token in zip(tokens, tokens[1:]):
        log_likelihood += log_probability(transition_logits[previous], token)
    return round(log_likelihood, 4), round(math.exp(-log_likelihood / len(tokens)), 4)


if __name__ == "__main__":
    print(autoregressive_nll(eval(input()), eval(input()), eval(input())))
