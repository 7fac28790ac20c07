"""You take log q(z) where q(z) is 0. Such a z contributes nothing, since q log q tends to 0: skip it.
你在 q(z) = 0 处也取了 log q(z)。q log q 的极限为 0，这样的 z 没有贡献：应跳过该项。
"""

import math

prior, likelihood, q = eval(input()), eval(input()), eval(input())
joint = [p * l for p, l in zip(prior, likelihood)]
evidence = sum(joint)
elbo = sum(k * (math.log(j) - math.log(k)) for k, j in zip(q, joint))
kl = sum(k * (math.log(k) - math.log(j / evidence)) for k, j in zip(q, joint))
print((round(math.log(evidence), 4), round(elbo, 4), round(kl, 4)))
