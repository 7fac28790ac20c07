def rlhf_gae(logp, ref_logp, score, values, beta, gamma, lam):
    T = len(logp)
    rewards = [-beta * (p - q) for p, q in zip(logp, ref_logp)]
    rewards[T - 1] += score
    advantages = [0.0] * (T + 1)
    V = values + [0.0]
    for t in reversed(range(T)):
        delta = rewards[t] + gamma * V[t + 1] - V[t]
        advantages[t] = delta + gamma * lam * advantages[t + 1]
    advantages = advantages[:T]
    returns = [a + v for a, v in zip(advantages, values)]
    return tuple([round(x, 4) for x in xs] for xs in (rewards, advantages, returns))


logp, ref_logp = eval(input()), eval(input())
score = float(input())
values = eval(input())
print(rlhf_gae(logp, ref_logp, score, values, float(input()), float(input()), float(input())))
