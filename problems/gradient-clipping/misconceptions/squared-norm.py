"""You forget the square root. The norm is sqrt(sum of g**2); the sum of squares grows much faster, so gradients are cut too early and too much.
你漏了开方。范数是 sqrt(Σ g²)；平方和增长快得多，会裁得过早、过狠。
"""

grads, c = eval(input()), float(input())
n = sum(g * g for grad in grads for g in grad)
scale = c / n if n > c else 1.0
print((round(n, 4), [[round(g * scale, 4) for g in grad] for grad in grads]))
