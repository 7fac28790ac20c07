"""You divide by the sum of the raw scores. Exponentiate first: softmax is exp(s_i) over the sum of exp(s_j), so that every p_i is positive.
你用原始分数之和做归一化。应先取指数：softmax 是 exp(s_i) 除以所有 exp(s_j) 之和，这样每个 p_i 才为正。
"""

scores = eval(input())
total = sum(scores)
print([round(score / total, 4) for score in scores])
