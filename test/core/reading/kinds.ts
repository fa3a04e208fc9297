// Texts of the kinds that are read wrongly most easily. The sound ones of each kind have a twin: a text that looks like them
// and must be read the other way. Their outlines are written into them (outline.ts); a `- ` stands before Markdown that is none.

export type Kinds = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const SOUND: Kinds = {
  'a paragraph that begins with the number of a clause': {
    'of the next one, and of a later one': `
      广播站设备说明
      # 1 概述
      ## 1.1 用途
      用于早间和午间播音。
      ## 1.2 组成
      1.4所列的话筒另行采购。
      ## 1.3 安装
      控制台靠窗放。
      ## 1.4 话筒
      两支，平时锁在抽屉里。
      # 2 使用
      ## 2.1 开机
      2.2的刻度以出厂标记为准。
      ## 2.2 调音
      先低后高。`,
    'three components deep, with blank lines, of two at once': `
      温室管理细则

      # 1 育苗

      ## 1.1 基质

      ### 1.1.1 配比

      1.1.2和1.1.3由同一个人操作。

      ### 1.1.2 消毒

      用开水浇透。

      ### 1.1.3 装盘

      压实以后留一指。

      ## 1.2 播种

      一穴两粒。

      # 2 移栽

      选阴天。`,
    'of an earlier one, in traditional script and indented': `
      腳踏車借用須知

      # 1 借車

      ## 1.1 登記

      憑證件登記。

      ## 1.2 押金

      每輛三百元。

      # 2 還車

      ## 2.1 時間

      　　1.2之押金於還車時退還。

      ## 2.2 地點

      原處歸還。`,
    'twin: headings whose titles begin like the rest of a sentence': `
      面点房操作说明
      # 1 发面
      ## 1.1 备料
      面粉过筛。
      ## 1.2 和面
      水分三次加。
      ## 1.3 中途翻面
      一次就够。
      # 2 蒸制
      ## 2.1 上屉
      屉布要湿。
      ## 2.2 中火蒸透
      二十分钟。`,
  },

  'a decimal at the end of its list': {
    'twin: an amount that has the next number': `
      # 第一章 选址
      ## 1.1 水源
      ## 1.2 地势
      ## 1.3 交通
      1.3公里外就是车站。
      # 第二章 建房
      ## 2.1 打地基
      ## 2.2 砌墙`,
    'twin: a decimal behind the end, which is the next': `
      # 第一章 选址
      ## 1.1 水源
      ## 1.2 地势
      ## 1.3 交通
      ## 1.4 邻里
      # 第二章 建房
      ## 2.1 打地基
      ## 2.2 砌墙`,
  },

  'the chapter that a decimal names': {
    'twin: an amount under the next chapter that looks like one of the last': `
      # 1 苗圃
      ## 1.1 围栏
      一人多高。
      ## 1.2 灌溉
      滴灌。
      # 2 果园
      1.2米宽的小路通到园子尽头。
      ## 2.1 剪枝
      冬天剪。
      ## 2.2 疏果
      夏天疏。
      # 3 仓库
      ## 3.1 通风
      ## 3.2 防鼠`,
  },

  'a sentence that begins with the name of a part': {
    'of the chapter before, and of a later one': `
      老街讲解词
      各位来宾：
      # 第一章　有街以前
      这里是一片桑园，只有一口井。
      # 第二章　有了铺子
      第一章里的那口井，就在药铺后院。
      # 第三章　着了大火
      第四章还要说到救火的人。
      烧了一天一夜。
      # 第四章　重新盖起来
      石头是从河对岸运来的。
      谢谢大家。`,
    'of parts, spaced and indented': `
      合作社年终报告

      各位社员：

      # 第一部分　收成

      　　稻子比去年多三成。

      # 第二部分　欠账

      　　第一部分说的三成，有一成还没有卖出去。

      # 第三部分　打算

      　　第二部分提到的欠账，春天还清。

      # 第四部分　要求

      　　说到做到。`,
    'of articles': `
      浴室使用规定
      # 第一条　浴室由后勤组管理。
      # 第二条　每周三、周六开放。
      # 第三条　贵重物品自行保管。
      第二条规定的时间，遇节日顺延。
      # 第四条　地面有水，小心滑倒。
      第五条施行以前办的旧证，年底作废。
      # 第五条　本规定自张贴之日起施行。`,
    'twin: titles that begin with the same characters': `
      山居三题
      # 第一章　所见
      门前一条溪。
      # 第二章　所闻
      夜里有鹿叫。
      # 第三章　所思
      住得久了，不想走。`,
    'twin: an article that begins with what else speaks of articles': `
      食堂约定
      # 第一条　规定之外的费用一律不收。
      # 第二条　所称饭票，包括早点票。
      # 第三条　施行中有意见的，可以写在本子上。`,
  },

  'a word that counts parts of a text, and things': {
    'in a speech with sections': `
      在铁路博物馆开馆时的致辞
      各位来宾：
      # 一、怎么收来的
      第一节车厢是从废料场拖回来的。
      后来就多了。
      # 二、怎么修好的
      第一条钢轨磨了三天。
      师傅们不肯停。
      # 三、怎么看
      第一课就在站台上讲。
      请跟我来。
      谢谢大家。`,
    'in a report with parts, indented': `
      读书会年度报告

      # 第一部分　读了什么

      　　第一篇文章是抄来的，传了一圈。

      # 第二部分　谁来读

      　　第一卷书被借走了九次。

      # 第三部分　往后

      　　第二条线索要接着查。`,
    'in rules with articles, and in traditional script': `
      # 第一章　總則
      ## 第一條　為維護步道，訂定本要點。
      ## 第二條　步道分東西兩線。
      第一條岔路口設有木牌。
      # 第二章　附則
      ## 第三條　本要點自公布日施行。`,
    'twin: real lessons and sections': `
      夜校讲义
      # 第一课　认字
      ## 第一节　自己的名字
      写三遍。
      ## 第二节　村子的名字
      写五遍。
      # 第二课　算数
      ## 第一节　记账
      先记收，再记支。`,
  },

  'a list of contents': {
    'with leaders and page numbers': `
      河道巡查工作报告
      目录
      一、去年的水情…………1
      二、今年的堤防…………4
      三、明年的打算…………9
      # 一、去年的水情
      水位最高时离堤顶一尺。
      # 二、今年的堤防
      加高了两段。
      # 三、明年的打算
      再加高一段。`,
    'with tabs, two levels deep': `
      河道巡查工作报告

      目　录

      一、去年的水情	1
      （一）春汛	1
      （二）秋汛	3
      二、今年的堤防	4

      # 一、去年的水情

      ## （一）春汛

      来得早。

      ## （二）秋汛

      去得晚。

      # 二、今年的堤防

      加高了两段。`,
    'bare, with a blank line behind it': `
      河道巡查工作报告

      目录

      一、去年的水情
      二、今年的堤防
      三、明年的打算

      # 一、去年的水情

      水位最高时离堤顶一尺。

      # 二、今年的堤防

      加高了两段。

      # 三、明年的打算

      再加高一段。`,
    'in traditional script, with dots and brackets': `
      圖書室工作報告
      目次
      壹、藏書……（1）
      貳、借閱……（2）
      參、經費……（5）
      # 壹、藏書
      三千冊。
      # 貳、借閱
      每人兩本。
      # 參、經費
      自籌。`,
    'twin: two lists of one form, one behind the other': `
      去年修了三处：
      # 1. 桥。
      # 2. 井。
      # 3. 碾房。
      今年再修三处：
      # 1. 路。
      # 2. 渠。
      # 3. 晒场。`,
    'twin: two speeches in one file': `
      在开渠时的讲话
      # 一、占地
      按亩补。
      # 二、出工
      按户派。
      # 三、放水
      按时放。
      谢谢大家。
      在封山时的讲话
      # 一、禁伐
      一棵也不许砍。
      # 二、巡山
      一天也不能停。
      # 三、补种
      一坡也不许空。
      谢谢大家。`,
  },

  'items in the same words': {
    'which no contents page lists': `
      值班安排如下：
      # 1、打扫仓库
      # 2、打扫仓库
      # 3、打扫仓库`,
  },
  'numbers written digit by digit': {
    'from nine to thirteen': `
      租約須知
      # 八、不得轉租。
      # 九、不得改建。
      # 一〇、不得存放炭火。
      # 一一、不得飼養雞鴨。
      # 一二、退租前一月告知。
      # 一三、押金於退租時退還。`,
    'articles beyond a hundred': `
      船舶登記規則（續）
      # 第一〇九條　船名不得重複。
      # 第一一〇條　船籍港應予載明。
      # 第一一一條　抵押應予登記。
      # 第一一二條　塗銷應附證明。`,
    'articles without a zero among them': `
      # 第一七八條　申請人應親自到場。
      # 第一七九條　代理人應附委託書。
      # 第一八〇條　逾期不受理。
      # 第一八一條　費用另定之。`,
    'twin: written as numbers are spoken': `
      # 九、不得改建。
      # 十、不得存放炭火。
      # 十一、不得飼養雞鴨。
      # 十二、退租前一月告知。`,
    'twin: two neighbouring numbers in a sentence': `
      # 一、入学
      一二、三四都是好日子，随大家挑。
      # 二、开课
      一一、一二两个班先开。
      # 三、放假
      腊月二十放。`,
  },

  'a full stop behind a number': {
    'twin: who came first': `
      # 一、比赛

      东坡队得了第几？

      第一。西坡队的人都来看他们挖的渠，看了都说好。

      # 二、奖品

      第二。不是第一，也有奖品。

      # 三、合影`,
    'twin: the end of a sentence that was cut': `
      在球赛总结会上的讲话

      # 一、上半场

      头一场谁都没有料到会是这样，踢到最后一分钟，比分还是2比
      1。看台上的人都站了起来，鼓掌鼓了很久很久，嗓子也喊哑了
      不少。教练说，这样的球踢一场少一场，大家要记在心里头才好
      啊。

      # 二、下半场

      换了三个人。`,
  },

  'signs that stand for numerals': {
    'twin: signs that are themselves': `
      # 一、认符号
      =、+两个符号先学。
      # 二、认数字
      ====
      从一数到百。
      # 三、认钱
      + 一角
      + 五角`,
  },

  'a decimal that is one': {
    'a version, a grade, a span': `
      在体检总结会上的讲话
      # 一、结果
      视力比去年好。
      1.0以上的有四十人。
      1.0—1.2的有十五人。
      # 二、软件
      1.0版用了两年。
      1.0的那一套已经停了。
      # 三、安排
      每天走一小时。`,
    'indented, the first line of its section': `
      # 一、配方

      　　1.0克盐就够了。

      # 二、火候

      　　2.0升水烧到冒泡。`,
    'beside decimals that are numbers of sections': `
      # 1 软件
      1.0版用了两年。
      ## 1.1 安装
      ## 1.2 卸载
      # 2 硬件
      ## 2.1 主机
      ## 2.2 屏幕`,
    'twin: amounts': `
      # 一、配方
      1.5克盐就够了。
      # 二、火候
      2.5升水烧到冒泡。`,
  },

  'a series inside a paragraph that opens with it': {
    'circled, and with brackets': `
      在苗圃开放日的致辞
      # 一、种了什么
      ①桃；②李；③杏。
      桃最多。
      # 二、谁来种
      （1）老张；（2）小李；（3）学校的孩子们。
      # 三、谁来吃
      见者有份。`,
    'with points and with commas, indented': `
      在苗圃开放日的致辞

      # 一、种了什么

      　　1.桃；2.李；3.杏。

      　　桃最多。

      # 二、谁来种

      　　（一）老张，（二）小李，（三）学校的孩子们，各管一片。

      # 三、谁来吃

      　　见者有份。`,
    'twin: a list of its own lines': `
      # 一、种了什么
      园子里有三样：
      ## ①桃；
      ## ②李；
      ## ③杏。
      # 二、谁来吃
      见者有份。`,
  },

  'notes below the text': {
    'below each section': `
      县志讲座
      # 一、水利
      老渠①修于何时，说法不一②。
      ① 指城西那一条。
      ② 见旧志第三卷。
      # 二、物产
      最有名的是青皮石①。
      ① 当地人叫它绿豆石。
      # 三、人物
      只说三位。`,
    'below everything': `
      县志讲座

      # 一、水利

      老渠①修于何时，说法不一②。

      # 二、物产

      最有名的是青皮石③。

      谢谢大家。

      ① 指城西那一条。
      ② 见旧志第三卷。
      ③ 当地人叫它绿豆石。`,
    'twin: items with the same signs': `
      县志讲座
      # 一、水利
      城西有两条渠：
      ## ① 老渠，修于何时说法不一。
      ## ② 新渠，三年前才通水。
      # 二、物产
      只说青皮石。`,
  },

  'articles put in later': {
    'a lone one, and one after it that speaks of it': `
      # 第一条　为用好晒场，制定本约定。
      # 第二条　晒场按户轮用。
      # 第二条之一　外村借用的，先问队长。
      # 第三条　违反第二条之一的，停用一季。
      # 第四条　自秋收起施行。`,
    'with a hyphen, spaced': `
      # 第 1 條　為管理球場，訂定本要點。
      # 第 2 條　球場每日開放。
      # 第 2-1 條　雨天關閉。
      # 第 2-2 條　比賽日另行公告。
      # 第 3 條　本要點自公布日施行。`,
    'points of a Taiwan text': `
      # 一、為管理球場，訂定本要點。
      # 二、球場每日開放。
      # 二之一、雨天關閉。
      # 二之二、比賽日另行公告。
      # 三、本要點自公布日施行。`,
    'a chapter': `
      # 第三章　會員
      ## 第八條　年滿二十歲者得入會。
      # 第三章之一　榮譽會員
      ## 第九條　榮譽會員免繳會費。
      # 第四章　附則
      ## 第十條　本章程自通過日施行。`,
    'headings alone on their lines, and a paragraph that begins with a row of them': `
      # 第五條
      委員任期三年。
      # 第五條之一
      委員得連任。
      # 第五條之二
      委員為無給職。
      第五條之一至第五條之二規定，於監事準用之。
      # 第六條
      本規程自發布日施行。`,
    'twin: articles that have none': `
      # 第1條　為管理球場，訂定本要點。
      # 第2條　球場每日開放。
      # 第3條　2-1的比分以裁判為準。
      # 第4條　本要點自一月起施行。`,
  },

  'articles that run on, whatever stands between': {
    'chapters of which some have sections': `
      # 第一章　总则
      ## 第一条　渡口归镇里管。
      # 第二章　渡船
      ## 第一节　船
      ### 第二条　船要年年修。
      ### 第三条　船上备救生衣。
      ## 第二节　人
      ### 第四条　船工持证。
      # 第三章　附则
      ## 第五条　自开渡之日起施行。`,
    'below 一、': `
      读书社章程
      # 一、名称和宗旨
      ## 第一条　本社叫河湾读书社。
      ## 第二条　只读书，不收费。
      # 二、社员
      ## 第三条　识字的都可以来。
      # 三、活动
      ## 第四条　每月初一聚一次。
      ## 第五条　下雨改期。`,
    'below （一）': `
      合股约定
      # （一）股份
      ## 第一条　一头牛算两股。
      # （二）分红
      ## 第二条　秋后按股分。
      ## 第三条　歉年不分。
      # （三）退股
      ## 第四条　退股在分红以后。`,
    'below 壹、': `
      # 壹、總則
      ## 第一條　本會為里民自治組織。
      # 貳、會員
      ## 第二條　設籍本里者為會員。
      ## 第三條　會員得查閱帳冊。
      # 參、會務
      ## 第四條　每季開會一次。`,
    'a chapter cut out of a longer text': `
      # 第四章　闸门
      ## 第十二条　闸门由专人启闭。
      ## 第十三条　启闭前鸣笛。
      ## 第十四条　启闭后登记。`,
    'a text that begins in the middle of a list': `
      # （三）种子入库。
      # （四）农具归仓。
      晒场打扫干净。
      # 第四章　过冬
      ## 第十条　牛棚挂草帘。
      ## 第十一条　水缸包稻草。
      # 第五章　开春`,
    'and its last item alone': `
      # （五）农具归仓。
      晒场打扫干净，过冬的草料也备好了。
      # 三、明年的打算
      ## （一）修渠
      先修东渠。
      ## （二）种树
      再种杨树。
      # 四、请大家帮忙的事`,
    'twin: a list that begins with its first': `
      # （一）种子入库。
      # （二）农具归仓。
      晒场打扫干净。
      三、四月份的事开春再说。`,
    'twin: items that begin anew below each article': `
      # 第一条　本社有下列职事：
      ## 一、社长；
      ## 二、司库。
      # 第二条　本社有下列收入：
      ## 一、捐款；
      ## 二、卖书所得。
      # 第三条　本章程自通过之日起施行。`,
  },

  'a decimal before a word that begins like a unit': {
    'glued to 平, 亩 and 人': `
      # 四、机房约定
      ## 4.1进门先登记。
      ## 4.2人走灯灭。
      ## 4.3平台不放水杯。
      ## 4.4米色的线是地线。
      ## 4.5违者停用一周。`,
    'spaced, before 年 月 日': `
      # 3.1 总计划
      一年看三次。
      # 3.2 年初盘点
      盘点种子。
      # 3.3 月末对账
      对清现金。
      # 3.4 日常巡园
      看有没有虫。`,
    'before Latin letters, in Markdown': `
      # ## 1 环境
      ## ### 1.1 要求
      能跑就行。
      ## ### 1.2 GPU 驱动
      照文档装。
      ## ### 1.3 MB 与 KB
      不要弄混。
      ## ### 1.4 交付
      截图。`,
    'twin: amounts': `
      # 一、用料
      3.3平方米的门板要两块。
      # 二、用工
      4.2人天就够。
      # 三、用时
      1.2年以内完工。`,
  },

  'a rule above a heading': {
    'hyphens, in Markdown': `
      ---
      # ## 壹、宣讀紀錄
      到九人。
      ---
      # ## 貳、議案
      通過兩案。
      ---
      # ## 參、臨時動議`,
    'hyphens above articles with items': `
      ---
      # ### 第一條　對象
      全體住戶。
      ---
      # ### 第二條　義務
      ## 一、繳費。
      ## 二、值日。
      ---
      # ### 第三條　施行
      即日。`,
    'twin: stars, and an item with a hyphen that begins like a number': `
      # 一、开场
      签到。
      ***
      # 二、讨论
      - 二、三两案并在一起。
      ***
      # 三、散会
      月亮出来了。`,
  },

  'a list in the form of what it stands in': {
    'indented by blanks': `
      # 1. 清仓库。
      # 2. 分等级：
      ##    1. 看颜色。
      ##    2. 看大小。
      # 3. 装箱。
      # 4. 发货。`,
    'indented by a tab, at the end': `
      # 1. 清仓库。
      # 2. 分等级：
      ## 	1. 看颜色。
      ## 	2. 看大小。
      ## 	3. 看虫眼。`,
    'announced, its items with semicolons, and the outer series goes on': `
      # 一、选种
      种子要饱满。
      # 二、育苗
      育苗要过三关，具体是：
      ## 一、浸种一天；
      ## 二、催芽三天；
      ## 三、炼苗五天。
      # 三、移栽
      选阴天。
      # 四、管水
      寸水活棵。`,
    'twin: a lead-in above lines without numbers': `
      # 1. 清仓库。
      # 2. 分等级：
      一看颜色。
      二看大小。
      # 3. 装箱。
      # 4. 发货。`,
  },

  'wide digits': {
    decimals: `
      # 第一条　业务
      ## １．本厂业务：
      ### １．１修船；
      ### １．２造桨。
      ## ２．外协业务：
      ### ２．１运木料；
      ### ２．２运桐油。
      # 第二条　期限
      两年。`,
    'twin: narrow digits with a wide stop': `
      # 1．本厂业务
      ## 1．1修船；
      ## 1．2造桨。
      # 2．外协业务
      ## 2．1运木料；
      ## 2．2运桐油。`,
  },

  'chapters, decimals and lists among them': {
    'in Markdown': `
      # ## 1. 现状
      设备旧了。
      # ## 2. 改造
      ## ### 2.1 供电
      ### #### 2.1.1 原因
      线细。
      ### #### 2.1.2 办法
      #### 1. 换线。
      #### 2. 换闸。
      ## ### 2.2 供水
      先修泵。
      # ## 3. 验收
      ## ### 3.1 试机
      ### 1. 空载。
      ### 2. 带载。
      ## ### 3.2 交接
      签字。`,
    'twin: below 一、': `
      # 一、现状
      ## 1.1 供电
      ### 1. 线细。
      ### 2. 闸旧。
      ## 1.2 供水
      ### 1. 泵漏。
      ### 2. 管锈。
      # 二、改造
      ## 2.1 时间
      ### 1. 春天换线。
      ### 2. 秋天换管。`,
  },

  'a noun before the number': {
    'with a point': `
      # 议题1. 选队长
      通过。
      # 议题2. 修水井
      再议。
      # 议题3. 办夜校
      通过。`,
    'of any kind': `
      # 好处一、省水。
      一季省三成。
      # 好处二、省工。
      少去两趟。
      # 好处三、省气。
      有人看着。`,
    'with a colon': `
      # 案由一：路燈不亮
      請台電處理。
      # 案由二：水溝不通
      請清潔隊處理。`,
    'twin: with a Han number': `
      # 議題一、路燈
      報修。
      # 議題二、水溝
      清淤。`,
  },

  'wide letters': {
    'with a wide stop': `
      # １．借用
      ## Ａ．登记
      写清姓名。
      ## Ｂ．押金
      每件十元。
      # ２．归还
      ## Ａ．检查
      当面看。
      ## Ｂ．退款
      当场退。`,
    'twin: a lone letter that begins a sentence': `
      # １．借用
      Ａ区的工具不外借。
      # ２．归还
      Ｂ区下午五点关门。`,
  },

  'a heading that holds a comma': {
    'above its first items': `
      # 五、修好水渠，保住口粮
      ## （一）清淤
      冬天清。
      ## （二）补漏
      春天补。`,
    'between two others': `
      # 四、看住山林
      一棵不少。
      # 五、修好水渠，保住口粮
      ## （一）清淤
      冬天清。
      ## （二）补漏
      春天补。
      # 六、办好夜校，识字为先，算数在后
      ## （一）教员
      请老先生。`,
    'twin: none': `
      # 五、修好水渠
      ## （一）清淤
      冬天清。
      ## （二）补漏
      春天补。`,
  },

  'a list behind a colon, in a form of its own': {
    'twin: a lead-in, and the same list goes on': `
      # （一）清淤
      ## 1．定段。
      ## 2．定人。
      # （二）补漏
      要做到以下几点：
      ## 1．查漏。
      ## 2．备料。
      # （三）看水
      日夜有人。`,
  },

  'a list below another Markdown heading': {
    'closes what was open': `
      - ## 请假
      # （一）事假
      三天以内队长批。
      # （二）病假
      凭条子。
      - ## 凭据
      # 1.假条。
      # 2.药方。
      # 3.证明信。`,
    'below numbered headings': `
      # ## 一、请假
      ## ### （一）事假
      三天以内队长批。
      ## ### （二）病假
      凭条子。
      # ## 二、销假
      当天销。
      - ## 凭据
      # 1.假条。
      # 2.药方。`,
    'twin: a deeper heading closes nothing': `
      # ## 一、请假
      - ### 手续
      ## 1.写假条。
      ## 2.找队长。
      # ## 二、销假
      - ### 手续
      ## 1.当天销。
      ## 2.口头销也行。`,
  },

  'a number that promises nothing': {
    'an ordinal of an article': `
      # 第一条　晒场按户轮用。
      # 第二条　有下列情形之一的，不受《晒场约定》第九条规定的限制：
      ## （一）抢收；
      ## （二）抢种；
      ## （三）躲雨。
      # 第三条　即日施行。`,
    months: `
      # 第一条　口粮按月分。
      # 第二条　有下列情形之一的，停分三个月以上：
      ## （一）冒领；
      ## （二）转卖。
      # 第三条　即日施行。`,
    'items before this one': `
      # 第一條　口糧按月發放。
      # 第二條　有下列情形之一者，不適用前二項規定：
      ## 一、遷出。
      ## 二、亡故。
      ## 三、自願放棄。
      # 第三條　即日施行。`,
    'twin: a promise that is kept': `
      下面讲三点意见：
      # 一、早起
      露水里好割草。
      # 二、早收
      赶在雨前头。
      # 三、早晒
      趁着日头好。`,
  },

  'articles that a sentence enumerates': {
    'at the beginning of a paragraph': `
      # 第 1 條
      本會依法設立。
      # 第 2 條
      會員分兩種。
      第九條、第十條及第十二條規定，於團體會員準用之。
      # 第 3 條
      第一條所定事務，由秘書辦理。
      # 第 4 條
      施行。`,
    'the very next one among them': `
      # 第一条　渡口归镇里管。
      第二条、第三条另有规定的除外。
      # 第二条　汛期停渡。
      # 第三条　大雾停渡。
      # 第四条　自开渡之日起施行。`,
    'twin: an article that enumerates others': `
      # 第一条　渡口归镇里管。
      # 第二条　第三条、第四条不适用于便民渡口。
      # 第三条　汛期停渡。
      # 第四条　大雾停渡。`,
  },

  'numbers in brackets that name what they number': {
    'two clauses, two formulas, a year, a pier': `
      # 一、水文
      （三）、（四）兩段由同一組人測量。
      （2）式和（3）式都要驗算。
      # 二、橋墩
      （2019）青0102民初41号判决已经生效。
      ①号桥墩下沉了两毫米。
      # 三、交通
      2、4、6路车改走新桥。`,
    'the same beginnings with titles': `
      # 一、水文
      ## （一）测量
      ## （二）验算
      # 二、桥墩
      ## （一）式样
      ## （二）号码
      # 三、交通
      ## 1、四条新路
      ## 2、六路公交`,
  },
  'a part in another spelling': {
    '部份, and 部分 among them': `
      # 第一部份　修渠
      秋后动工。
      # 第二部分　清塘
      塘泥还田。
      # 第三部份　植樹
      每户三棵。`,
  },
  'a contents page that lists an annex': {
    'with its page': `
      年终小结

      目录
      一、修渠……1
      二、清塘……2
      附件……3

      # 一、修渠
      秋后动工。
      # 二、清塘
      塘泥还田。`,
  },
  'a dash between a unit and its title': {
    'in every chapter': `
      # 第一章——背景
      船漏水。
      # 第二章——做法
      三家比价。
      # 第三章——经费
      八千元。`,
    twin: `
      # 第一条　背景
      # 第二条　做法
      第三条—第五条不适用于租来的船。
      # 第三条　经费`,
  },
  'a unit that begins a word': {
    'in running text': `
      # 一、办学
      第一条件是老师，老师要留得住。
      # 二、选址
      第二课堂就设在祠堂里，离村口不远。
      # 三、筹款
      第三款项来自侨胞，年底到账。`,
    'and one that is a unit': `
      # 第一条　件数按月统计。
      # 第二条　程序照旧。
      # 第三条　项目由村里定。`,
  },
  'an item that is spoken of': {
    'a letter with half a bracket': `
      检验办法
      应检查下列项目：
      # a)外观；
      # b)尺寸；
      b)的尺寸以图纸为准。
      # c)重量。`,
    'brackets, a sign that is a whole ordinal': `
      # 一、报名
      ## （一）填表
      ## （二）交费
      （二）所列费用可以分次交。
      ## （三）领证
      # 二、上船
      ## ①排队
      ## ②验票
      ②中的票以当日为准。
      ## ③入座`,
    'what is said in it, behind titles that end alike': `
      # 一、背景
      # 二、主要内容（一）
      产权归村。
      # 三、主要内容（二）
      （一）中说的产权，指水面经营权。`,
    twin: `
      # （一）报名
      # （二）中期检查
      # （三）所需材料`,
  },
  'a line wholly in brackets': {
    'around an ordinal and its title': `
      # 【一、修渠】
      冬天修。
      # 【二、架桥】
      春天架。
      # 【三、铺路】
      秋天铺。`,
    'around a part': `
      # 【第一部分：修渠】
      冬天修。
      # 【第二部分：架桥】
      春天架。`,
    'twin: around what is no ordinal': `
      【二、三两队留下】
      # 一、修渠
      冬天修。
      # 二、架桥
      春天架。`,
  },

  'an ordinal alone on its line': {
    '第一、 to 第五、': `
      夜校要办好，要紧的有五条。
      # 第一、
      先生要请得来。
      # 第二、
      灯油要备得足。
      # 第三、
      桌子要钉得牢。
      # 第四、
      课本要抄得清。
      # 第五、
      学生要坐得住。`,
    'twin: one that is a sentence': `
      # 一、比赛
      我队得了
      第一，
      奖了一面旗。
      # 二、聚餐
      每人一碗面。`,
  },
  'days of a year at the beginning of lines': {
    'are no headings': `
      读书月安排
      4.12 开幕，校长讲话
      4.15 换书，地点在操场
      4.23 讲座
      5.1 放假
      5.16 闭幕`,
    'as the name of what is done on them': `
      5.20爱水日活动方案

      目录页略。

      5.20爱水日活动方案

      # 一、背景
      # 二、目的`,
    'behind a list with another delimiter': `
      # 1、迎接3.15维权日，服务本地的商家
      # 2、唤醒居民的维权意识
      3.15消费者权益日就要到了。`,
    'twin: decimals of a text that was cut': `
      # 3.12 换书
      # 3.13 讲座
      # 3.14 闭幕
      # 4.1 开支`,
    'spans of time in a table': `
      # （二）育苗
      ## 1. 温度
      按下表控制。
      6.00-7.00	30	60	43%
      7.00-8.00	32	60	52%
      8.00-9.30	34	60	61%
      ## 2. 湿度`,
  },
  'articles picked out of a law': {
    'no two of which are neighbours': `
      看渠公约摘要
      # 第三条　渠水轮流放。
      # 第七条　闸门由看渠人开关。
      # 第十二条　清淤按户出工。
      # 第二十条　违约的扣水一轮。`,
    'below a lead-in, close together': `
      请各组记牢下列条款：
      # 第五条　先远后近放水。
      # 第十一条　夜里不开闸。
      # 第十八条　水费按亩交。
      # 第二十六条　断水须报告。
      # 第三十三条　账目每月公布。`,
  },
  'measurements below a heading': {
    'that fall from line to line': `
      # 一、产量
      9.85　东头第一块　早稻
      9.72　东头第二块　早稻
      9.60　西头第一块　晚稻
      # 二、雨量`,
    'that a colon leads in': `
      # 一、水位
      三处水尺的读数：
      4.2 东闸
      3.8 西闸
      # 二、雨量`,
    'hours with a point': `
      # 一、上午
      6.30 集合
      6.40 出发
      7.00 开闸
      # 二、下午
      2.00 收工`,
    'twin: parts that go on from one another': `
      # 一、修渠
      # 二、筑坝
      ## 2.2 备料
      ## 2.3 备人
      # 三、植树`,
  },
  'two who talk': {
    'and are called 甲 and 乙': `
      # 一、东头的事
      甲：墙占了我家的地。
      乙：那是老墙基。
      甲：有图为证。
      # 二、西头的事`,
    'and a third': `
      甲：渠是哪年修的？
      乙：六八年。
      甲：几个人修的？
      乙：三十个。
      丙：我那时也在。
      乙：对，他也在。`,
    'twin: two lists of two': `
      # 一、东头
      ## 甲：清淤。
      ## 乙：补漏。
      # 二、西头
      ## 甲：备料。
      ## 乙：看渠。`,
  },
  'a list of contents in front of a part of the text': {
    'that begins with a later chapter': `
      招标文件
      目录
      第一章 公告
      第二章 须知
      第三章 办法

      # 第二章 须知
      投标人应当仔细阅读本章。`,
    'with the same titles below two chapters': `
      目录
      第一章 总则
      第二章 资本
      第一节 来源
      第二节 用途
      第三章 成员
      第一节 来源
      第二节 用途
      第四章 附则

      # 第一章 总则
      ## 第一条 本章程自通过之日起施行。
      ## 第二条 合作社设在东岭村。`,
    'as the items that a speech is about to deal with': `
      各位同学：
      今天讲三个问题：
      （一）怎样听课；
      （二）怎样记笔记；
      （三）怎样复习。
      # （一）怎样听课。听课要先预习，带着问题来听。
      # （二）怎样记笔记。记关键的话，不记全部的话。
      # （三）怎样复习。当天的功课当天复习。`,
    'twin: a list with other titles': `
      各位同学：
      今天讲三个问题：
      # （一）怎样听课；
      # （二）怎样记笔记；
      # （三）怎样复习。
      课桌要轻拿轻放。`,
  },
  'a new list below a label': {
    'in a section with another of its form': `
      # 一、修渠
      ## 1、修桥
      选读：
      ## 1、修船
      # 二、架桥`,
    'where the first has one item': `
      周五作业

      语文
      # 1、背诵古诗两首。

      数学
      # 1、口算二十题。
      # 2、应用题三道。

      英语
      # 1、朗读第三课。`,
    'and the label is a day': `
      2024.5.20
      # 1、修好了登录。
      2024.5.21
      # 1、修好了导出。
      # 2、加上了打印。
      2024.5.22
      # 1、调好了颜色。`,
    'with a colon, in a section': `
      # 三、双方责任
      甲方责任：
      ## 1.提供场地。
      乙方责任：
      ## 1.提供设备。
      ## 2.按时撤场。
      # 四、附则`,
    'and both in the same words': `
      上午：
      # 1、签到
      # 2、上课
      # 3、签退
      下午：
      # 1、签到
      # 2、上课
      # 3、签退`,
  },
  'what is annexed to a letter': {
    'in the head of a letter': `
      受文者：如正本
      速別：普通件
      附件：如說明二
      主旨：請轉知會議紀錄。
      說明：
      # 一、依據年度計畫辦理。
      # 二、會議紀錄如附件。`,
    'twin: behind the signature': `
      # 一、目的
      養成習慣。
      # 二、辦法
      每週一次。
      青溪縣政府
      2024年4月20日
      附件：紀錄表
      # 一、書名
      # 二、心得`,
  },
  'pictures before an ordinal': {
    'of more than one sign': `
      # ## 📖 一、简介
      略。
      # ## ⚙️ 二、配置
      略。
      # ## 👨‍💻 三、开发
      略。
      # ## ☎ 四、联系
      略。`,
  },
  'options of an examination': {
    'on one line': `
      # 1.下列属于短期借款的是（）。
      A.三个月B.三年C.五年D.十年
      # 2.该设备的寿命为（）。
      A.4年B.6年C.8年D.10年`,
    'twin: on lines of their own': `
      # 1.下列属于短期借款的是（）。
      ## A.三个月
      ## B.三年
      # 2.该设备的寿命为（）。
      ## A.4年
      ## B.6年`,
  },
  'a lead-in and the list below it': {
    'with letters, as many as it promises, behind a paragraph': `
      # 一、修渠
      去年办了一半，今年接着办。
      这件事要抓紧办。
      大家要做好以下两件事。
      ## A.修渠要赶在入冬以前办，办得好不好要看各家各户出不出力肯不肯吃苦
      大家都看见了，
      ## B.架桥的人手已经够了。`,
    'in the section where the lead-in stands': `
      # 三、功能
      ## 3.1 录音
      可以录音。
      ## 3.2 标记
      点击以后：
      ### 1. 更新状态
      ### 2. 同步数据
      # 四、演示
      操作步骤：
      ## 1. 打开首页
      ## 2. 修改目标
      操作步骤：
      ## 1. 打开面板
      ## 2. 查看图表`,
    'that a heading itself leads in, in a higher form': `
      # 一、申請資格：
      ## 1. 本校學生。
      ## 2. 成績八十分以上。
      # 二、申請文件：
      ## 1. 申請書。
      ## 2. 其他證明：
      ### (一)服務證明。
      ### (二)戶籍謄本。
      # 三、申請期限：九月底。`,
    'in brackets of another width, longer than the outer list': `
      # （1）判断的依据：
      设置不同的时间。
      # （2）机制的分析：
      ## (1)水分。
      ## (2)温度。
      ## (3)光照。
      ## (4)养分。
      # （3）模型的检验：`,
    'below Markdown headings of its own family, and a label': `
      # ## 一、日程
      必读：
      ## 1. 县志
      ## 2. 村史
      # ## 二、扩充
      ## ### 1. 通知
      **目标**：随时送到。
      ## ### 2. 付款
      **目标**：不用转账。
      **细节**：
      ### 1. 申请
      先签名。
      ### 2. 支付
      再跳转。
      ## ### 3. 注册
      **现状**：先注册。`,
    'below a Markdown heading that counts for itself': `
      # ## 1. 目标
      # ## 2. 步骤
      ## ### Phase 1：重组
      ### 1. 拆分元件
      ### 2. 保留入口
      ## ### Phase 2：互动
      ### 1. 统一来源
      ### 2. 管理状态
      # ## 3. 验收`,
    'below a Markdown heading without a number that stands in the section': `
      # ## 壹、報告事項
      宣布開會。
      # ## 貳、討論事項
      - ### 提案甲
      說明：
      ## 1. 人數的限制。
      ## 2. 服裝的限制。
      - ### 提案乙
      說明：
      ## 1. 經費的來源。
      ## 2. 經費的用途。`,
  },
  'turns by themselves on their lines': {
    'weeks, the first with a title': `
      # 第八周 小考
      ## 1.写一个乘法表。
      ## 2.录成影片。
      # 第九周
      ## 1.写一个对数表。
      ## 2.放上链接。
      # 第十周
      ## 1.写心得。
      ## 2.交报告。`,
    'steps in bold': `
      - # 计划
      # **第一步**：备料
      先买砖。
      # **第二步**：开工
      再挖沟。`,
    'questions in bold': `
      - # 试卷
      # **问题一**　概括做法。（20分）
      要求：全面。
      # **问题二**　梳理顾虑。（15分）
      要求：清楚。`,
    'questions with who asks them in brackets': `
      # 问题一（渠口/老张）：渠怎么修？

      答：先挖沟。

      # 问题二（东坡/老李）：塘怎么清？

      答：先放水，后挑泥。

      # 问题三（西坡/老王）：树种哪里？

      答：种在东坡。`,
    'twin: a question that is spoken of': `
      问题一（渠怎么修）已经答了。

      问题二（塘怎么清）明天再说。`,
    'points in bold': `
      # **第一**，修渠要赶在入冬以前。大家都要出力。
      # **第二**，架桥的人手已经够了。大家都看见了。`,
    'twin: points in bold within a paragraph': `
      # 一、风险
      **第一**，下雨；**第二**，停电；**第三**，讲师来不了。
      # 二、备忘`,
    'films in brackets': `
      # 一、演示
      ## 【视频1】配置
      打开首页。
      ## 【视频2】面板
      查看图表。
      # 二、结束语`,
    'twin: a place left blank in a form': `
      第一天__月__日
      第二天__月__日`,
    'stages of a game': `
      # 第一关：认识火箭
      敢动手。
      # 第二关：直线冲刺
      按顺序。`,
    'in Markdown, with blanks around their numbers': `
      - # 大纲
      # ## 4. 关卡
      ## ### 第 1 关 · 认识火箭
      - 目标：敢动手
      ## ### 第 2 关 · 直线冲刺
      - 目标：按顺序
      # ## 5. 模板
      (c) 2025 东岭村`,
    'twin: a title behind the blank that begins like a turn': `
      # 第一　期限
      三月底。
      # 第二　项目
      两处。
      # 第三　组织
      三人。`,
    'the first of another round in the middle of a line': `
      行程：
      # 第一天：集合、參觀博物館
      # 第二天：文化村
      # 第三天：賦歸
      乙隊：第一天：集合、出發
      # 第二天：草原
      # 第三天：賦歸`,
    'twin: units by themselves are a list of names': `
      第一单元
      荷花
      第二单元
      秋叶
      第三单元
      大雪`,
  },
  'what looks like the next number below the last section': {
    'an article that a sentence is about': `
      # 第一条　修渠
      # 第二条　架桥

      大家都看见了。

      第三条是渠。`,
    'an item below a section that is spoken of': `
      # 一、登记
      ## （一）填表；
      ## （二）交费

      （三）中提到的要求。`,
    'a class by its number, without a stop': `
      工作报告
      # （一）单盏认养
      # （二）整路认养

      （三）班的同学表现最好`,
    'a road before the third article': `
      # 第一条　渠归村里管。
      # 第二条　水按亩数分。

      第三条路走的人少。
      # 第三条　闸门由各组轮流看。`,
    'two of what is numbered, below titles': `
      # 一、摸清底数

      各镇这个月内报一次数。

      # 二、压实责任

      一级抓一级。

      三、四月份雨水最多。`,
    'a round number, counted roughly': `
      # 一、发动群众

      挨家挨户地说。

      二、三百人上了堤。

      # 二、守住堤段

      一段一名干部。`,
    'items that are spoken of': `
      # （一）填表
      # （二）交费

      （三）中提到的三户，已经搬走。

      （三）的要求同样适用于学校。`,
    'a class by its number': `
      # （一）单盏认养
      # （二）整路认养

      （三）班的同学表现最好。`,
    'a road among articles': `
      # 第一条　渠归村里管。

      # 第二条　水按亩数分。

      第三条路走的人最少。

      # 第三条　闸门轮流看。`,
    twin: `
      # 一、三月里修渠
      # 二、四月里架桥
      # 三、四件事要抓紧`,
    'twin: items of a dense list': `
      # 1、4月底前报名；
      # 2、5月底前体检；
      # 3、6月底前公布。`,
  },
  'a sentence about the sections before the first of them': {
    'that counts two of them, in the numerals of accounts': `
      社區衛生統計報告

      壹、貳兩節由護理組撰寫，參、肆兩節由行政組撰寫。

      # 壹、門診

      門診人次略有增加。

      # 貳、住院

      住院人次持平。`,
    'that begins with the number of the first, before three': `
      用水統計報告

      壹、前言所提到的數字，均以當年度十二月三十一日為準。

      # 壹、前言

      水廠於九月完工。

      # 貳、用水

      用水量略有下降。

      # 參、節水

      換了水表。`,
    twin: `
      用水統計報告

      # 壹、水廠

      水廠於九月完工。

      # 貳、用水

      用水量略有下降。

      # 參、節水

      換了水表。`,
  },
  'hours that leave out their ten': {
    'behind the tenth': `
      # 九、修桥
      两座。
      # 十、修闸
      三处。
      十一、二点钟，堤上的灯还亮着。`,
    twin: `
      # 九、修桥
      两座。
      # 十、修闸
      三处。
      # 十一、修堤
      五里。`,
  },
  'a wish at the end': {
    'is no point like those before it': `
      临别之际，我送大家三句话。

      # 第一，要耐得住。刚上班的头三年，大概没有人叫得出你的名字。

      # 第二，要沉得下。不要急着换地方。

      # 第三，要走得远。走得远的人，都记得为什么出门。

      最后，祝同学们前程似锦。谢谢大家！`,
    twin: `
      今天说三件事。

      # 首先，修渠。渠漏了三年。

      # 其次，架桥。桥还缺一跨。

      # 最后，植树。树苗已经到了。`,
  },
  'numbers that are counted aloud': {
    'up, and nothing else on the line': `
      # 一、开场
      请两队入场。
      # 二、口令
      听我口令：
      一、二、三！
      加油！
      # 三、收场`,
    down: `
      # 一、请县长致辞
      # 二、启动通车
      请大家一起倒数：
      5、4、3、2、1，
      通车！
      3、2、1，鸣炮！
      # 三、参观新桥`,
    'twin: two sections that begin with numbers': `
      # 一、二组先拉
      # 二、三组再拉
      # 三、四组收场`,
  },
  'an enumeration in a list with another delimiter': {
    'months, behind 1. and 2.': `
      # 一、抓实
      ## 1.面积要实。一亩一亩量。
      ## 2.品种要实。一袋一袋查。
      3、4月是关键，一天也不能耽误。
      # 二、抓紧`,
    'paragraphs of a text': `
      ## 1.自由读，圈出生字。
      ## 2.指名读，正音。
      3、4自然段请两位同学读。`.replaceAll('##', '#'),
    twin: `
      # 1、2月份备耕
      # 2、3月份播种
      # 3、4月份补苗`,
  },
  'a word of order by itself': {
    'behind a paragraph, in two sentences': `
      # 第一，修渠的人手已经够了。
      # 第二，架桥的人手已经够了。
      大家都看见了。

      最后，大家帮忙。天黑了路上慢走。`,
    'where its like stand elsewhere': `
      # 一、选种

      ## 第一，看粒。粒要饱满，一斤一斤地看。

      ## 第二，晒种。晒足三天，夜里收进屋。

      # 二、整地要看土，东坡薄，西坡厚，肥要先给薄的。

      首先讲大家的看法，地薄的先下肥。去年东坡没有下，苗就黄了。

      肥从社里领，按亩分。

      # 三、移栽

      选阴天。`,
    'in the innermost of three, before it is needed': `
      # 一、选种

      ## 1、看粒。

      首先要看清楚，粒饱不饱满？一斤一斤地看，瘪的挑出来喂鸡。

      挑的时候不要急。

      ## 2、晒种。

      ## 3、存种。

      ### 首先，屋子要干。潮了就发芽，前年吃过亏。

      ### 第二，要防鼠。缸口压上石板，隔几天看一回。

      # 二、整地`,
    'twin: the next one comes': `
      # 一、选种

      ## 第一，看粒。粒要饱满，一斤一斤地看。

      ## 第二，晒种。晒足三天，夜里收进屋。

      # 二、整地要看土，东坡薄，西坡厚，肥要先给薄的。

      ## 首先讲大家的看法，地薄的先下肥。去年东坡没有下，苗就黄了。

      ## 其次讲肥从哪里来，按亩分。社里只有这些，多了没有。

      # 三、移栽

      选阴天。`,
  },
  'what readers said below the text': {
    'behind the signature': `
      # 一、修渠

      秋后动工。

      # 二、清塘

      ## 1、先放水。

      ## 2、后挑泥。

      报送：社务会成员

      二〇二四年三月一日

      网友跟帖（收集整理：2024年3月）

      渠口老张：

      # 1、渠要修到东坡去，东坡的地一年比一年干。

      # 2、塘泥按土方记工分，各队都来人看过才算数。`,
    'named as an annex': `
      # 一、修渠

      秋后动工。

      # 二、清塘

      塘泥挑到田里。

      附：部分社员网友回帖

      渠口老张：清塘要趁早，晚了就结冰了。

      东坡老李：说几点意见：

      # 1、渠要修到东坡去，东坡的地一年比一年干。

      # 2、塘泥按土方记工分，各队都来人看过才算数。`,
    'twin: what readers say is a matter of the text': `
      # 一、修渠

      秋后动工。

      # 二、清塘

      网友留言说了两点：

      ## 1、渠要修到东坡去，东坡的地一年比一年干。

      ## 2、塘泥按土方记工分，各队都来人看过才算数。

      # 三、植树`,
  },
  'two items glued on one line': {
    'in the middle of a list': `
      # 五、比赛办法
      ## 1.按新规则执行。
      ## 2.每队划两次。
      ## 3.每场两队。4.比赛用同一种船。
      ## 5.检录时带证件。
      ## 6.备两套服装。`,
    'with a list of another form behind them': `
      # 一、设计
      让孩子认识家乡。
      # 二、教学活动
      ## 壹、准备活动 一、课前准备：
      ### （一）教师准备图片。
      ### （二）学生准备彩笔。
      二、引起动机：看图说话。
      ## 贰、发展活动 一、教师导读。 二、学生朗读。
      三、分组讨论。
      ## 叁、综合活动 一、发表。 二、总结。
      # 三、评量
      口头发表。`,
    'twin: a series inside a paragraph': `
      # 一、比赛
      1.按新规则执行；2.每队划两次；3.每场两队。
      # 二、奖品
      每队一份。`,
  },
  'a list of contents with its page numbers on lines of their own': {
    'and without a title': `
      渔船操作规程
      一、起锚机
      16
      二、绞缆机
      17
      三、起重机
      18
      # 一、起锚机
      ## 1.先看钢索。
      ## 2.再看手柄。
      # 二、绞缆机
      ## 1.人站在侧面。
      ## 2.不得超载。
      # 三、起重机
      不得超载。`,
    'twin: figures below headings': `
      渔船登记
      # 一、木船
      16
      # 二、铁船
      17
      # 三、机船
      18
      以上共五十一条。`,
  },
  'a paragraph that begins with a digit and a blank among bare chapters': {
    'before the chapter of that number': `
      村务讲稿
      各位乡亲：
      # 1 晒场的事
      晒场要平整，先清石头。
      2 天以后水才退，屋里全是泥。
      # 2 水井的事
      水井要淘，入冬以前办完。
      # 3 仓库的事
      仓库要修，明年春天动工。`,
    'with a noun that is counted': `
      # 1 晒场的事
      晒场要平整，先清石头。
      # 2 水井的事
      3 号楼的电梯坏了，先修电梯。
      水井要淘，入冬以前办完。
      # 3 仓库的事
      仓库要修，明年春天动工。`,
    'twin: nothing but such paragraphs': `
      1 天以后下了雨，路上全是水。
      2 天以后水才退，屋里全是泥。
      3 天以后人才回来，先晒粮食。`,
  },
  'a clause alone in its chapter': {
    'a sentence': `
      鱼塘租约
      # 1 标的
      ## 1.1 甲方把鱼塘租给乙方。
      ## 1.2 鱼塘面积八亩。
      # 2 租期
      ## 2.1 租期三年。
      # 3 租金
      ## 3.1 每年一千元。
      ## 3.2 每年年底付清。
      # 4 生效
      ## 4.1 本租约自签字之日起生效。`,
  },
  'a note inside a section': {
    'before the last one': `
      施工要点
      # 一、放样
      木桩。
      # 二、挖槽
      见老土。
      注：雨天停。
      # 三、验槽
      四方签字。`,
    'twin: notes that are counted': `
      施工要点
      # 一、放样
      木桩。
      # 二、挖槽
      见老土。
      注：1、雨天停。
      2、夜里停。`,
  },
  'a bullet of Markdown, or of Word, before an ordinal': {
    'of points': `
      # - 一、晒场
      # - 二、水井
      # - 三、仓库`,
    'of points below articles': `
      # 第一条　渡口
      ##   · 一、渡船
      ##   · 二、渡工
      # 第二条　码头
      ## + 一、石阶
      ## + 二、铁环`,
    'twin: page numbers': `
      # 一、渡口
      一只小船。
      - 1 -
      # 二、码头
      九级石阶。
      - 2 -
      # 三、货栈
      三间瓦房。
      - 3 -`,
  },
  'a list whose first item stands behind a label': {
    'two lists of two': `
      优点：1.干净。
      # 2.便宜。
      缺点：1.太远。
      # 2.太慢。`,
    'questions and answers': `
      问：渡口有什么难处？
      答：一、船要修。
      # 二、网要补。
      问：还有什么？
      答：一、帆要换。
      # 二、账要清。
      # 三、钱要足。`,
    'paragraphs, three in each': `
      工作座谈会
      优点：第一，船要修。
      # 第二，网要补。
      # 第三，帆要换。
      缺点：第一，账要清。
      # 第二，钱要足。
      # 第三，人要齐。`,
    'behind sentences, below headings': `
      # 一、分工
      船务部要做好工作。（1）船要修。
      ## （2）网要补。
      财务部要做好工作。（1）帆要换。
      ## （2）账要清。
      # 二、时间
      月底以前。`,
    'twin: annexes': `
      # 一、时间
      五天。
      # 二、设备
      一套。
      附件：1. 演员名单
      2. 用电清单`,
  },
  'counted nouns behind what may be the next ordinal': {
    'rows of seats, among points': `
      各位同学：
      # 第一，大家坐好。手机关掉。
      # 第二，不要说话。听校长讲。
      第三、四排的人听不清，请往前坐。
      谢谢大家！`,
    'two seasons, before the real point': `
      # 第一，要快。
      大家都快。
      第二、三两季的水费没收齐。
      # 第二，要稳。
      大家都稳。
      # 第三，要准。`,
    'a lot of a building site': `
      # （一）清场
      场地要清干净。
      （二）标段的围挡要加高。
      # （二）布置
      布置要在三天内做完。
      # （三）验收`,
    'a grade of a school, and a school': `
      # （一）清场
      （二）年级的同学先走。
      # （二）布置
      （三）小的老师来听课。
      # （三）验收`,
    'a few days, and days of a market': `
      # 一、修路
      路要修好。
      # 二、打井
      三、两天就能打好，不用急。
      三、六、九日逢集。`,
    'twin: titles with numbers': `
      # 一、一个目标
      路要修好。
      # 二、三个重点
      井要打深。
      # 三、两手准备
      # 四、五项制度`,
    'twin: points with numbers': `
      # 第一，三件事要快。大家都快。
      # 第二，四件事要稳。大家都稳。
      # 第三，五件事要准。大家都准。`,
  },
};

/** Texts with a fault: its lines are headings all the same, at their level. */
export const FAULTY: Kinds = {
  'numbers with a zero before them, a slip among them': {
    'a gap': `
      宿舍管理
      # 01 打扫寝室。
      # 02 布置床铺。
      # 04 维护环境。`,
    doubled: `
      # 01 打扫寝室
      # 02 布置床铺
      # 02 维护环境
      # 03 节约用水`,
    exchanged: `
      # 01 打扫寝室
      每天一次。
      # 03 维护环境
      节约用水。
      # 02 布置床铺
      早上七点。
      # 04 爱护公物
      坏了要赔。`,
    'twin: area codes': `
      # 一、北边
      010 北京
      # 二、南边
      020 广州
      021 上海`,
  },
  'a member with a slip that is closed otherwise than its like': {
    'doubled, without a stop': `
      # 一、打扫寝室。
      # 二、布置床铺。
      # 二、维护环境
      # 三、节约用水。
      # 四、爱护公物。`,
    'doubled, and the one before is without a stop': `
      # 1. 打扫寝室。
      # 2. 布置床铺
      # 2. 维护环境。
      # 3. 节约用水。
      # 4. 爱护公物。`,
    'behind a gap, a sentence among labels': `
      卫生
      # 1、打扫：坚持每周一大扫。
      # 2、布置：物品摆放好。
      # 3、维护：不得乱丢果皮。
      # 5、保持环境卫生，严禁倒水。
      纪律
      # 1、起床：不得提前。
      # 2、就寝：按时就寝。`,
    'doubled, in paragraphs of one sentence': `
      # 第一，打扫寝室。
      # 第二，布置床铺。
      # 第二，维护环境。
      # 第三，节约用水。
      # 第四，爱护公物。`,
    'the last one, behind a paragraph': `
      # 一、备好石料
      ## 第一，看住灯塔。夜里有人。
      ## 第二，备足渡船。一条都不能少。
      账要一笔一笔记。
      ## 第四，守住药铺。
      # 二、备足学堂
      ## 第一，修好屋顶。
      ## 第二，添置桌椅。`,
    'twin: text that begins with the number of the member before': `
      # 一、打扫寝室。
      # 二、布置床铺。
      二、四两组先走。
      # 三、节约用水。
      # 四、爱护公物。`,
    'twin: with the number of the one in the gap': `
      # 第一，打扫寝室。
      第二、三两季的水费一起收。
      # 第二，布置床铺。
      # 第三，节约用水。`,
  },
  'a decimal at the end of its list': {
    'that stands twice': `
      # 第一章 选址
      ## 1.1 水源
      ## 1.2 地势
      ## 1.2 邻里
      # 第二章 建房
      ## 2.1 打地基
      ## 2.2 砌墙`,
    'behind a gap, glued': `
      # 第一章　选址
      ## 1.1水源
      ## 1.2地势
      ## 1.3交通
      # 第二章　建房
      ## 2.1打地基
      ## 2.3砌墙`,
  },
  'the chapter that a decimal names': {
    'is the one before, for a whole list': `
      # 1 苗圃
      ## 1.1 围栏
      ## 1.2 灌溉
      # 2 果园
      ## 1.1 剪枝
      ## 1.2 疏果
      # 3 仓库
      ## 3.1 通风
      ## 3.2 防鼠`,
    'is the one before, for one item': `
      # 第一章　苗圃
      ## 1.1 围栏
      ## 1.2 灌溉
      # 第二章　果园
      ## 2.1 剪枝
      ## 1.2 疏果
      ## 2.3 采摘
      # 第三章　仓库
      ## 3.1 通风
      ## 3.2 防鼠`,
  },
  'a list of contents': {
    'before a body whose second number is wrong': `
      河道巡查工作报告
      目录
      一、去年的水情
      二、今年的堤防
      三、明年的打算
      # 一、去年的水情
      水位最高时离堤顶一尺。
      # 三、今年的堤防
      加高了两段。
      # 三、明年的打算
      再加高一段。`,
    'before a body that lacks a number': `
      河道巡查工作报告
      目录
      一、去年的水情……1
      二、今年的堤防……2
      三、明年的打算……3
      # 一、去年的水情
      水位最高时离堤顶一尺。
      # 二、今年的堤防
      加高了两段。
      # 四、明年的打算
      再加高一段。`,
  },
  'a full stop behind a number': {
    'behind 第一': `
      # 一、修渠

      ## 第一。今年要把人手排开，先挖东坡，再挖西坡。各队都要出人。

      ## 第二，工分按土方记，当天记当天公布。谁也不能多记。

      ## 第三，石料从社里领，领多少写多少。用不完的要退回来。

      # 二、清塘`,
    'in the middle of its series, and at its end': `
      # 一、已经修好的
      ## 1.东井。
      ## 2。西井。
      ## 3.北井。
      # 二、还没有修的
      ## 1.南桥。
      ## 2。北桥。`,
    'behind a Han number': `
      # 一、挖渠
      从上游挖起。
      # 二。放水
      从下游放起。
      # 三、看水
      日夜有人。`,
  },
  'signs that stand for numerals': {
    'radicals that Unicode has for the numerals': `
      # 第一章 社员
      ## 第一条 村民可以入社。
      # 第⼆章 组织
      ## 第⼆条 大会由全体社员组成。
      # 第三章 附则
      ## 第三条 本章程经通过后施行。`,
    'for 二': `
      # （一）挖渠
      从上游挖起。
      # （=）放水
      从下游放起。
      # （三）看水
      日夜有人。`,
    'for 十': `
      # 九、记账
      # +、对账
      # 十一、贴账`,
  },
  'a hole in a series': {
    'costs no member its place': `
      # 一、选种
      ## （一）看粒
      ## （二）看色
      # 五、移栽
      ## （一）选天
      ## （四）选地
      # 六、管水
      ## （一）早晚各一次`,
  },
  'a list behind a colon, in a form of its own': {
    'stands in the section before it': `
      # （一）清淤
      ## 1．定段。
      ## 2．定人。
      # （二）补漏
      ## 1．查漏。
      ## 2．备料。
      各队的进度如下：
      ## （一）、东队
      ### 1、查完了。
      ### 2、料齐了。
      ## （二）、西队
      ### 1、查了一半。
      ### 2、料还缺。
      # （三）看水
      日夜有人。`,
  },
  'bare numbers of chapters': {
    'of which some have decimals': `
      泵房图纸编排
      # 1 范围
      适用于村里的泵房。
      # 2 术语
      ## 2.1 泵房
      放泵的房子。
      ## 2.2 吸水井
      房下的井。
      # 3 要求
      图上要有比例。`,
    'where none has': `
      致各位住户

      # 01 垃圾

      四类分开。

      # 02 停车

      楼道口不停。

      # 03 养狗

      出门拴绳。`,
    'are no rows of a list': `
      # 一、出席
      1 张丰
      2 李实
      3 王登
      # 二、议程
      先看渠，后看桥。`,
    'nor of a table without titles': `
      各桩坐标
      1
      北三十，东十二。
      2
      北三十一，东十五。
      3
      北三十三，东十五。`,
  },
  'counted nouns of an enumeration': {
    questions: `
      今天讲三个问题。
      # 第一个问题，为什么读书
      明理。
      # 第二个问题，读什么书
      先读老书。
      # 第三个问题，怎样读书
      挤时间。`,
    'steps, with a colon': `
      # 第一步：备料
      沙石到场。
      # 第二步：搅拌
      先干后湿。`,
    'steps that are told': `
      我们分两步走。
      第一步，先把渠口清出来，花了三天。
      第二步，把渠底铺平，花了五天。`,
    第一是: `
      # 第一是人要到齐。人不齐，活干不完。
      # 第二是料要备足。料不足，半路停工。`,
    '第三 where there is no word': `
      今天讲四点。
      # 首先，人要到齐。人不齐，活干不完。
      # 其次，料要备足。料不足，半路停工。
      # 第三，天要看好。下雨天不浇筑。
      # 最后，账要记清。一笔一笔都要有数。`,
    '最后 that ends the speech': `
      # 第一，人要到齐。人不齐，活干不完。
      # 第二，料要备足。料不足，半路停工。
      # 第三，天要看好。下雨天不浇筑。
      最后，祝大家身体健康。`,
  },
  'what is asked or done one after another': {
    'questions and answers': `
      住户问答
      # Q1：几点关门？
      A：晚上十点。
      # Q2：钥匙丢了怎么办？
      A：到门房补办，带两样：
      ## （一）身份证；
      ## （二）押金条。
      # Q3：门房电话？
      A：墙上有。`,
    'questions with one character': `
      # 問一、餅皮為什麼裂？
      水少了。
      # 問二、能不能隔夜？
      能，蓋好。`,
    'letters that list': `
      # A：甲组
      三人。
      # B：乙组
      四人。
      # C：丙组
      五人。`,
    'steps before a blank': `
      # 一、和面
      ## 步骤1　倒水
      ## 步骤2　加面
      ## 步骤3　揉匀
      # 二、发面
      盖好。`,
    'steps in Latin letters': `
      # Step 1 倒水
      温水两碗。
      # Step 2 加面
      一斤。`,
    'motions of a meeting': `
      # 壹、討論提案
      ## 第一案　案由：修渠
      決議：照案通過。
      ## 第二案　案由：植樹
      決議：緩議。
      # 貳、臨時動議
      無。`,
    'a step that begins with a date': `
      # 第一步：报名
      网上填表。
      # 第二步：6月25日查结果
      不用再来。`,
    'topics before a number': `
      # 議題1：修正要點
      決議：通過。
      # 議題2：113學年度增班
      決議：通過。`,
  },
  'signs of equality around a heading': {
    'as AsciiDoc and Typst have them': `
      # = 一、背景
      ## == （一）漏水
      修了三次。
      ## == （二）断桨
      # = 二、做法
      三家比价。`,
    'on both sides': `
      # ===第一章 老船===
      船停在芦苇边。
      # ===第二章 新桨===
      桨是桑木的。`,
    'twin: between sections, and one that stands for 二': `
      # 一、背景
      ======
      # 二、做法
      == 无 ==`,
  },
  'ornaments before an ordinal': {
    'stars on both sides, boxes': `
      # ★一、时间★
      ## ☐ 1. 定日子
      ## ☑ 2. 订场地
      # ★二、地点★
      ※ 雨天改期。`,
    blocks: `
      # ▌一、时间
      周四下午。
      # ▌二、地点
      广场。`,
    'emoji, and numerals on keys': `
      # 📍一、节目
      ## 1️⃣ 唱歌
      谁都能唱。
      ## 2️⃣ 跳舞
      鞋要轻。
      # 📍二、报名
      到门房。`,
    '⭐ before lines without a number': `
      # 一、节目
      ⭐ 唱歌
      ⭐ 跳舞
      # 二、报名
      到门房。`,
  },
  'decimals that begin with the letter of an annex': {
    'with a clause that is mentioned': `
      # 1 范围
      适用于仓库。
      # 2 要求
      ## 2.1 堆码
      ## 2.2 通风
      附录B 堆码方法
      # B.1 重叠
      ## B.1.1 各层排列一致。
      ## B.1.2 不超过六层。
      # B.2 交错
      ## B.2.1 奇偶层成直角。
      B.2.2所列材料要加立柱。
      ## B.2.2 适用于管材。`,
  },
  'dates right behind a delimiter': {
    months: `
      # 一、全年安排
      ## 1.1月：定方案。
      ## 2.2月：摸底。
      ## 3.3月：整治。
      # 二、要求
      按月报。`,
    'years of the Republic': `
      # 一、已付款項
      ## 1.109年6月至12月，每月兩千元。
      ## 2.110年1月至7月，每月三千元。
      # 二、未付款項
      無。`,
    'but amounts are none': `
      # 一、产量
      1.5年的产量翻了一番。
      # 二、销量
      2.5倍于去年。`,
  },
  'rows of a table': {
    'among numbered chapters': `
      # 1 概况
      ## 1.1 机具
      1　挖掘机　　PC220　　6台
      2　推土机　　TY160　　4台
      3　压路机　　YZ20　　 4台
      ## 1.2 人员
      二十人。
      # 2 工期
      三个月。`,
  },
  'an enumeration that a wrap cuts': {
    'twin: a heading without a title yet': `
      # 　　一、摸底
      # 　　二、
      # 　　三、试点
      选两个村。`,
    'right behind its first number': `
      同志们，今年的收成
      不错。下面我讲讲。
      # 一、看到成绩
      粮食增产一成，一、
      二、三组增得最多，
      四组持平。
      # 二、找到差距
      水利欠账还有两处，
      三、四组的支渠没有
      修通。
      # 三、加把劲`,
    'holds no headings': `
      # 一、问题
      一是人手不够，常常一个人顶三个岗；二是工具老旧，修了又坏；
      三是路远。
      # 二、打算
      先添人。`,
  },
  'text that was left out': {
    'articles of a law': `
      # 第一条　为管好水渠，制定本办法。
      # 第二条　水渠归全村。
      ……
      # 第七条　放水听安排。
      ……
      # 第十二条　偷水要罚。
      （第十三条至第十九条略）
      # 第二十条　本办法从明年起用。`,
    'chapters of one': `
      # 第一章　总则
      ## 第一条　为管好水渠，制定本办法。
      ……
      # 第二章　放水
      ## 第六条　放水听安排。
      （以下略）`,
  },
  'times and amounts at the beginning of lines': {
    'a timetable': `
      18:00　来宾入席
      18:30　致辞
      19:30　开席`,
    'numbers alone on their lines': `
      1.414
      是根号二。
      1.732
      是根号三。`,
    heights: `
      # 4.1 桥下
      # 4.2 桥上
      4.5 m for lorries.
      # 4.3 桥头`,
  },
  'a Markdown block of code': {
    'holds no headings': `
      # 1. 安装
      \`\`\`sh
      1. 更新
      2. 装包
      \`\`\`
      # 2. 启动
      ~~~
      5. 起服务
      ~~~`,
    'that is still open holds nothing': `
      # 1. 安装
      \`\`\`sh
      # 2. 启动
      # 3. 停止`,
  },
  'parts of a work above its chapters': {
    'chapters run on through them': `
      # 第一部 渡口

      ## 第一章 老船

      船停在芦苇边。

      ## 第二章 新桨

      桨是桑木的。

      # 第二部 集市

      ## 第三章 布摊

      摊主姓何。`,
    'each alone on its line, chapters begin anew': `
      # 第一冊

      ## 第一章　老船

      船停在蘆葦邊。

      ## 第二章　新槳

      槳是桑木的。

      # 第二冊

      ## 第一章　布攤

      攤主姓何。`,
    'twin: what is counted so in a sentence': `
      # 第一章 老船

      第一部电影放完，大家都不走。

      第二部队长也来了。

      # 第二章 新桨

      第一册子书是捐来的。`,
  },
  'parts that are counted with a noun': {
    'before the number, with a blank behind it': `
      # 模块一　规章
      ## 1.1 上岗
      ## 1.2 交班
      # 模块二　设备
      ## 2.1 点检
      ## 2.2 报修`,
    'twin: that are only named': `
      模块一和模块二由车间讲。
      模块一
      模块二
      # 一、要求
      # 二、分工`,
    'behind the number, with a blank, a colon or a bracket behind it': `
      # 第一阶段（三月）：动员
      ## 1.开会
      ## 2.分组
      # 第二阶段（四月）：检查
      # 第三阶段：总结`,
    'twin: in a sentence': `
      # 一、过程
      第一阶段已经过去。
      第二天大家就来了。
      第三场雨下在夜里。
      # 二、结果`,
  },
  'chapters with a point and a zero': {
    'above decimals': `
      # 1.0 目的
      说明检验的办法。
      # 2.0 职责
      ## 2.1 仓库
      ## 2.2 质检
      # 3.0 程序
      ## 3.1 报检
      ### 3.1.1 填单`,
    'twin: amounts': `
      # 1.甲组
      1.0 公里外有一口井。
      # 2.乙组
      2.0以上才算合格。
      # 3.丙组`,
  },
  'numbers with a zero before them that stand above their titles': {
    'with text between them': `
      # 01
      搬家
      那天下雨。

      # 02
      装修
      ## 1、拆墙
      ## 2、刷漆
      刷了两遍。

      # 03
      入住
      住了三年。`,
    'twin: page numbers': `
      # 一、搬家
      那天下雨。
      1
      路上堵车。
      2
      # 二、装修
      3`,
  },
  'the next number in the form of another level': {
    'with another numeral, too': `
      # 第一条 大会的职权：
      ## （一）审议章程；
      ## （二）选举理事；
      ## 3、审议方案；
      ## （四）决定投资。
      # 第二条 理事会由五人组成。`,
    'among those of running text': `
      重点有四个方面。
      # 第一，权责更清。
      # 第二，水质更好。
      # 第三，服务更快。
      # 四、处罚更严。`,
    'with another numeral and another delimiter': `
      # 一、扫净晒场
      谷子不能见土。
      # 二、淘井
      一年淘两回。
      # 3.锁好仓库
      钥匙分两把。
      # 四、补桌子
      先从祠堂借。`,
    'among those with marks, as one of running text': `
      # 一、扫净晒场
      谷子不能见土。
      # 二、淘井
      一年淘两回。
      # 第三，锁好仓库
      钥匙分两把。
      # 四、补桌子
      先从祠堂借。`,
    'twin: a list that goes on from section to section': `
      # 一、晒场
      ## 1. 扫地
      ## 2. 晒谷
      # 二、水井
      ## 3. 淘井
      ## 4. 换绳
      # 三、仓库
      ## 5. 上锁`,
    'twin: a section that goes on behind them': `
      # 一、权责
      # 二、水质
      # 三、服务
      ## 第一，报修更快。
      ## 第二，抢修更快。
      ## 第三，回访更快。
      # 四、处罚`,
  },
  'a stroke in the place of the mark behind a number': {
    throughout: `
      # 一丶修渠
      秋后动工。
      ## 1丶备料
      ## 2丶放样
      # 二丶清塘
      塘泥还田。`,
    'among others': `
      # 一、修渠
      秋后动工。
      # 二丶清塘
      塘泥还田。
      # 三、植树
      每户三棵。`,
  },
  'decimals with a mark behind them': {
    'without a blank': `
      # 一、修渠
      ## 1.1、备料
      ## 1.2、放样
      # 二、清塘
      ## 2.1、抽水
      ## 2.2、挖泥`,
    'twin: amounts side by side': `
      # 一、修渠
      1.5、2.5米的两段先挖。
      # 二、清塘
      2.5、3倍都有人说。`,
  },
  'a second list below an unnumbered title that begins with 2': {
    'as long as the first': `
      存在的问题

      # 1. 渠底积沙多。
      # 2. 闸门漏水。
      # 3. 人手不足。

      下一步打算

      # 2. 清沙。
      # 3. 换闸门。
      # 4. 招人。`,
    'twin: one that begins with 1': `
      存在的问题

      # 1. 渠底积沙多。
      # 2. 闸门漏水。
      # 3. 人手不足。

      下一步打算

      # 1. 清沙。
      # 2. 换闸门。
      # 3. 招人。`,
  },
  'what a speaker counts in words of any kind': {
    'before a colon': `
      各位乡亲：
      # 第一层意思：把地种好。地是根本，根本不能动。
      说到这里，大家都点头。
      # 第二层意思：把水管好。水是命脉，命脉不能断。
      # 第三层意思：把人用好。人是本钱，本钱不能丢。`,
    'twin: what is told one after another': `
      # 一、修渠的那几年
      第一个冬天，雪下到腊月。
      第二个冬天，渠通了水。
      # 二、后来`,
    'twin: who is named by a number': `
      校运会成绩
      第一名：石头
      第二名：小麦
      第二名：老韩
      第三名：谷雨`,
    'twin: what is known by its number': `
      历届负责人
      第十二届：石头
      第十三届：小麦
      第十五届：老韩`,
  },
  'a sentence that goes on with the number of the next heading': {
    'in the next line': `
      # 1. 水文站概况
      本站现有职工九人，观测断面的数目是
      2. 去年新添了一处，今年又要再添一处，所以人手更紧。
      # 2. 观测任务
      每日八时、二十时各测一次。
      # 3. 存在困难
      船老了。`,
  },
  'two numbers with a mark between them': {
    'behind 第': `
      # 第一，加强领导。层层有人管。
      # 第二，完善机制。事事有章法。
      第三，四两组的同志还要抓紧补报材料。
      # 第三，狠抓落实。件件有回音。`,
    days: `
      # 一、报到
      9.1、9.2两天报到注册。
      # 二、军训
      9.4、9.5两天军训。`,
  },
  'parts named in square brackets': {
    'counted with a noun, before or behind the number': `
      # 【环节一】开场
      请大家坐好。
      # 【环节二】抽奖
      ## ①摇号；
      ## ②领奖。
      # 【第三步】合影
      站成三排。`,
    'twin: notes': `
      # 一、修渠
      【注1】见附图。
      【图2】渠线。
      # 二、架桥`,
  },
  'parts that have the same sections': {
    'the first of which stand right below one another': `
      # 第一部分　东渠
      ## 1. 眼下的样子
      ### （1）渠底
      淤了两尺，去年没有清。
      ### （2）渠口
      闸板烂了。
      ## 2. 怎么修
      冬天动工。
      # 第二部分　西渠
      ## 1. 眼下的样子
      ### （1）渠底
      沙多泥少，水过得去。
      ### （2）渠口
      完好。
      ## 2. 怎么修
      春天再说。`,
    'twin: a page of contents': `
      一、东渠
      二、西渠
      三、北渠
      # 一、东渠
      淤了两尺，去年没有清。
      # 二、西渠
      沙多泥少，水过得去。
      # 三、北渠
      完好。`,
  },
  'capital letters above digits': {
    'which go on behind them': `
      # 一、修渠
      ## A. 清淤。冬天动工。
      ## B. 补漏。春天动工。
      具体办法如下：
      ### 1）备料；
      ### 2）备人；
      ### 3）分段。
      ## C. 放水。清明前后。
      # 二、看渠`,
    'twin: below them': `
      # 一、修渠
      ## 1. 清淤
      ### A. 备料
      ### B. 备人
      ## 2. 补漏`,
  },
  'circled numbers that a paragraph counts before': {
    'are no notes': `
      办这件事，要做到①人到；②料到；③钱到。
      # 一、人
      各组的分工是：
      ## ①东头清淤；
      ## ②西头补漏。
      # 二、料
      自己备。`,
    'twin: signs behind words': `
      # 一、人
      各组①分工，闸口②另派。
      ①见名册。
      ②见附图。`,
  },
  'a list after a new lead-in': {
    'inside the last item of another form, and once more below the next section': `
      # 一、修渠
      ## （一）清淤
      ## （二）架桥

      大家都说：
      ### 1. 修桥
      ### 2. 修船
      # 二、植树
      ## 1. 育苗
      ## 2. 浇水`,
    'that a speaker gives': `
      问：怎么校对？
      答：两个人一起。
      # 1. 慢，不要怕慢；
      # 2. 疑，见疑必查。
      问：最担心什么？
      答：我有两个担心：
      # 1. 听的人多了；
      # 2. 摸的人少了。`,
    'twin: the heading itself leads in': `
      # 1. 慢，不要怕慢。
      # 2. 担心有两个：
      ## 1. 听的人多了；
      ## 2. 摸的人少了。
      # 3. 不急。`,
    'inside a section, of whose series the next number comes behind it': `
      # 一、清淤
      ## （一）定段。一段一人，先难后易。
      ## （二）定人。谁的段谁签字。
      # 二、补漏
      ## （一）查漏。雨后就查，不等来信。
      ## （二）备料。石灰要陈的。
      ## （三）找人。老手带新手。
      ## （四）验收。两个人一起看。
      验收的办法如下：
      ### （一）看水位。一夜不降为好。
      ### （二）看渠底。没有新泥为好。
      ## （五）销号。验过的当天划掉。
      ## （六）存档。一式两份。`,
    'behind an item that leads in to another': `
      # 4.　居民都说好。
      # 5.　还有这些问题：
      ## (a)　排水不好；
      ## (b)　遮荫不够；
      ## (c)　维修太慢：
      ### (i)　零件要等；
      ### (ii)　人手不足。`,
  },
  'sections that begin anew in each chapter': {
    'with one missing behind the first': `
      # 第一章　起因
      ## 第一节　旱
      ## 第二节　涝
      # 第二章　经过
      ## 第一节　互控
      ## 第二节　重启
      # 第三章　调处
      ## 第一节　判词
      ## 第三节　禁约
      ## 第四节　讲理`,
    'with one missing in the second of two': `
      # 第一章　渠道
      ## 第一节　东渠
      ## 第二节　西渠
      # 第二章　水库
      ## 第一节　上库
      ## 第三节　下库`,
  },
  'within a bracket that the line before opens': {
    'stands no heading': `
      修渠记
      （1.上村修渠队；
      2.下村修渠队）
      # 一、上村
      # 二、下村`,
  },
  'several numbers of a list on one line': {
    'with blanks between them': `
      # 四、实验题
      ## 17．电路
      （1）短路　　（2）左　　（3）2.5
      ## 18．温度
      （1）相同　　（2）示数　　（3）高`,
  },
  'a list of links behind the text': {
    'holds no headings': `
      # 一、修渠
      三条渠都通了。
      # 二、架桥
      桥明年架。
      谢谢大家！

      延伸阅读：
      1. 去年的渠
      2. 前年的桥`,
    'and notes, and what a page says there': `
      # 一、修渠
      三条渠都通了①。
      # 二、架桥
      桥明年架②。
      注释
      · 22 ·
      ①见《村志》。
      ②见《县志》。
      参考文献
      1. 村志
      2. 县志`,
    'twin: one in the midst of the text': `
      # 一、修渠
      相关内容：
      ## 1. 去年的渠
      ## 2. 前年的桥
      # 二、架桥
      ## 1. 选址
      ## 2. 备料`,
    'twin: another list, with a title of its own': `
      # 一、修渠
      三条渠都通了。
      附带的要求：
      ## 1. 去年的渠
      ## 2. 前年的桥`,
  },
  'ordinals without a mark behind them': {
    '第一 with a blank and a title': `
      # 第一　意义
      ## 1、修渠
      ## 2、架桥
      # 第二　办法
      ## 1、分工
      # 第三　期限`,
    'twin: 第一 in a sentence': `
      # 一、修渠
      第一书记来了。
      第一渠通了。
      # 二、架桥`,
    一曰: `
      # 一曰孝父母。
      早晚问安。
      # 二曰友兄弟。
      和气为先。
      # 三曰睦宗族。`,
  },
  'figures at the beginning of lines': {
    'days of the calendar of the Republic, above articles': `
      宿舍管理辦法
      106.5.1 校務會議通過
      107.6.20 校務會議修正
      109.1.8 校務會議修正
      # 第一條　為管理宿舍，訂定本辦法。
      # 第二條　本辦法適用全體住宿生。`,
    'days of the first century of the Republic': `
      # 一、進度
      97.09.17 前收齊同意書
      97.09.19 前交給老師
      97.09.23 出發
      # 二、附則`,
    'days with zeros': `
      113.09.17 收齊同意書
      113.09.19 交給老師
      113.09.23 出發`,
    'days with a year': `
      2024.3.15 收齐表格
      2024.3.18 交给老师
      2024.4.2 出发`,
    'times of day': `
      # 一、活动流程
      8:00 集合
      9:00 出发
      10:00 参观
      09：30-10:00　迎宾
      # 二、注意事项`,
    'money with its thousands apart': `
      # 一、押金
      5,000
      6,000
      # 二、其他`,
    'telephone numbers': `
      # 一、聯絡電話
      (02)2720-8889 北站
      (03)5215-121 中站
      (07)336-8333 南站
      # 二、附則`,
    scores: `
      3:2 甲班胜
      4:1 乙班胜
      5:0 丙班胜`,
    'twin: titles that begin with digits': `
      # （01）2024年修渠
      # （02）2025年架桥
      # （03）300米长堤`,
    'twin: a label with digits behind its colon': `
      # 结论一：2种办法都行
      # 结论二：先修渠
      # 结论三：3年完工`,
    'twin: dates behind a delimiter': `
      # 1：3月底前备料
      # 2：6月底前开工
      # 3：12月底前完工`,
  },
  'tags of a list': {
    'are no Roman numbers': `
      # 一、页面
      <ul>
        <li>首页</li>
        <li>列表页</li>
      </ul>
      # 二、提交`,
  },
  'variants of 大写 numerals': {
    '貮 and 参': `
      # 壹、致詞
      # 貮、報告
      # 参、議案
      # 肆、散會`,
    弍: `
      # 壹、致詞
      # 弍、報告
      # 參、散會`,
  },
  'decimals of chapters that have no headings': {
    'some chapters have one': `
      # 1.1 目的：修渠。
      # 1.2 范围：全村。
      # 2.1 备料：木料。
      # 3.1 用工：每户一人。
      # 3.2 分段：三段。
      # 4.1 验收：秋后。`,
    'three levels deep': `
      # 1.1.1 备料
      备齐了。
      # 1.2.1 用工
      工够了。
      # 1.3.1 走向
      顺着山脚。
      # 1.3.2 长度
      三里。
      # 1.4.1 验收
      秋后。`,
  },
  'a number glued to the title of a chapter': {
    'above decimals': `
      # 1 绪论
      ## 1.1备料
      备齐了。
      ## 1.2用工
      工够了。
      # 2渠道设计
      ## 2.1走向
      顺着山脚。
      # 3施工
      ## 3.1分段
      分三段。
      # 4 验收`,
    'twin: months above lists': `
      # 一、安排
      1月
      ## 1.备料
      ## 2.探路
      2月
      ## 1.开工
      ## 2.立碑
      # 二、经费`,
    'twin: lines that begin with digits where nothing counts chapters': `
      # 一、修渠
      3里长的渠
      2人看守
      # 二、架桥`,
  },
  'an indent that tells where a list goes on': {
    'with another delimiter, deeper than the list above': `
      # 一、修渠。春天动的工，秋天才完。
      ## 1、架桥
      ## 2、植树的人手已经够了。
      大家都看见了
      ###     1.清塘

      # 二、铺路；`,
    'roads by name below one of three works': `
      # 1.种树
      # 2.修路
      大家一起动手。
      ##    1.东路
      ##    2.西路
      # 3.架桥。`,
    'in half-width brackets below an item in wide ones': `
      # （1）修渠
      # （2）架桥：
      ## (1)修桥
      ## (2)修船
      ## (3)植树。`,
    'in Markdown': `
      # 1. 备料
      ##    1. 木料
      ##    2. 石料
      ##    3. 砂子
      # 2. 开工
      # 3. 完工`,
    'the very number could go on within': `
      # 1.种树
      # 2.修路
      ##    1.东路
      ##    2.西路
      # 3.架桥`,
  },
  'a table whose columns are parted by single blanks': {
    'holds no headings': `
      # 1. 目的
      # 2. 清单
      序号 名称 数量 单位
      1 黑板 412 套
      2 平板 6 800 台
      3 音箱 18 只
      # 3. 参数
      ## 3.1 黑板
      ## 3.2 平板`,
    'with strokes': `
      # 1.节数
      年级 | 节数 | 领域 |
      一 | 22 | 20 |
      二 | 22 | 20 |
      三 | 28 | 25 |
      # 2.原则`,
  },
  'a year, or a code, before a delimiter': {
    'of a speech': `
      各位乡亲：
      2022，我们修了路。路通了，货就出得去。
      2023，我们修了桥。桥通了，人就走得顺。
      2024，我们建了书屋。书屋开了，孩子有处去。`,
    'below headings, and in bold': `
      # 一、回顾
      2024：修一座桥。
      2025：修一条路。
      # 二、打算
      **2026，与你同行**
      # 三、结语`,
    'of a list': `
      # 一、正常
      200：成功。
      201：已建立。
      # 二、错误
      400：请求有误。
      401：没有登录。
      403：没有权限。`,
    'twin: many items, and a noun before the number': `
      # 问题98：
      水从哪里来？
      # 问题99：
      路往哪里修？
      # 问题100：
      钱从哪里出？
      # 问题101：
      人从哪里找？`,
  },
  'a bullet before an ordinal': {
    'of articles': `
      # • 第八章 社團
      ## • 第 39 條
      社團以讀書為宗旨。
      ## • 第 40 條
      社團應加入聯合會。`,
    'of points': `
      # • 1. 开放时间
      每天八点。
      # • 2. 借书手续
      凭证借书。`,
    'twin: bullets alone': `
      # 一、开放时间
      • 每天八点
      • 周一闭馆
      # 二、借书手续`,
  },
  'a time behind an article': {
    'right behind it': `
      # 第一条　6：00起床。
      # 第二条　6：10早操。
      # 第三条　8：30前打扫。
      # 第四条　节约用水。`,
  },
  'a row of a timetable': {
    'of lessons': `
      # 一、作息时间
      第一节 8:00—8:40
      第二节 8:50—9:30
      # 二、请假
      提前一天。`,
    'twin: lessons with titles': `
      # 一、课程
      ## 第一节 识字
      ## 第二节 写字
      # 二、请假`,
  },
  'the only chapter, with a colon': {
    'above its sections': `
      乡土讲稿
      # 第一章：渡口的由来
      ## 第一节 渡船
      一只小船。
      ## 第二节 渡工
      一家三代。`,
    'twin: a chapter that is spoken of': `
      乡土讲稿
      第一章的内容：渡口的由来，上次已经讲过，今天不再重复。
      # 一、渡船
      # 二、渡工`,
  },
  'a counted noun in a gap': {
    'of groups, in another numeral': `
      # 1、清理邮路
      路要清。
      二、四两组先走，其余的人留下。
      # 3、理顺戏台
      台要理。
      # 4、收尾`,
    'twin: an item in another numeral': `
      # 1、清理邮路
      路要清。
      # 二、修补桥板
      桥要修。
      # 3、理顺戏台
      台要理。
      # 4、收尾`,
  },
};
