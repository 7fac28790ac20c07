"""You gather: row k gets the update whose number is index[k]. Update n goes to row index[n].
你做的是 gather：第 k 行取了编号为 index[k] 的更新。应把更新 n 加到第 index[n] 行。
"""

base = eval(input())
index = eval(input())
updates = eval(input())
print([[b + u for b, u in zip(row, updates[index[k % len(index)] % len(updates)])] for k, row in enumerate(base)])
